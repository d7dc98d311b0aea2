package id.banua.batch.check;

/**
 * Where a claim comes from.
 *
 * @param trustRank of the source, 1 is best; an unregistered source counts as press
 * @param definitionVersion of its indicator, by which the source's figures were made
 * @param note what the source says beside the value
 */
public record Origin(String sourceId, long trustRank, String definitionVersion, String note) {}
