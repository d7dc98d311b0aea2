package id.banua.model.region;

/**
 * One village, known by the district that it lies in. No figure of the marts is about a village.
 *
 * @param name without the word Desa or Kelurahan
 */
public record Village(KemendagriCode code, String name, BpsCode district) {

    /** Whether the text is the village's name, spaces, case and punctuation aside. */
    public boolean isNamed(String text) {
        return Region.bare(name).equals(Region.bare(text));
    }
}
