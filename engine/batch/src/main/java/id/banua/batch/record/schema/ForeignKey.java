package id.banua.batch.record.schema;

/** A field that names a row of another record type. */
public record ForeignKey(String field, String otherType, String otherField) implements java.io.Serializable {}
