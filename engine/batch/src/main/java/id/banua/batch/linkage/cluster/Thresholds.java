package id.banua.batch.linkage.cluster;

import java.io.Serializable;

/** From which probability on two records are taken for one person, and from which on somebody should look. */
public record Thresholds(double acceptFrom, double reviewFrom) implements Serializable {}
