/**
 * The contract between the engine, which writes the marts, and everybody who reads them. No Spark and no Parquet here.
 */
@NullMarked
package id.banua.model.mart;

import org.jspecify.annotations.NullMarked;
