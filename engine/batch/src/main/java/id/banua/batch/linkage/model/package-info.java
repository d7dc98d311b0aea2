/**
 * The statistics of linkage after Fellegi and Sunter (1969): how likely each level of agreement is for two records of one
 * person and of two persons, fitted to a table of patterns of fixed size. No Spark, no records.
 */
@NullMarked
package id.banua.batch.linkage.model;

import org.jspecify.annotations.NullMarked;
