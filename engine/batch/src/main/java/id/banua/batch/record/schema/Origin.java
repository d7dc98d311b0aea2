package id.banua.batch.record.schema;

/**
 * Where the records of a folder come from, as its {@code datapackage.json} says.
 *
 * @param isInvented whether a simulation wrote them; without a word about it they are taken for real
 */
public record Origin(boolean isInvented) {
    /** Records of real persons and things. */
    public static final Origin REAL = new Origin(false);

    /** Reads the text of the file. */
    public static Origin of(String json) {
        String word = RecordSchema.read(json).path("banua").path("origin").asText();
        return new Origin(word.equals("invented"));
    }
}
