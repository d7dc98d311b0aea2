package id.banua.model.release;

/**
 * Where claims come from.
 *
 * @param trustRank 1 (best: official tables) to 5
 * @param reference address or place of the document
 */
public record SourceDocument(
        String id,
        String title,
        String publisher,
        Kind kind,
        PublicationDate published,
        int trustRank,
        String reference,
        String licence) {

    /** What kind of document it is. */
    public enum Kind {
        OFFICIAL_TABLE,
        API,
        PUBLICATION,
        PRESS,
        /** Somebody else's collection of official figures. */
        COMPILATION;

        public static Kind of(String id) {
            return switch (id) {
                case "official_table" -> OFFICIAL_TABLE;
                case "api" -> API;
                case "publication" -> PUBLICATION;
                case "press" -> PRESS;
                case "compilation" -> COMPILATION;
                default ->
                    throw new IllegalArgumentException("A source is an official_table, api, publication, press"
                            + " or compilation, but was '" + id + "'");
            };
        }
    }
}
