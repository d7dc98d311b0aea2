package id.banua.batch.check;

import id.banua.model.indicator.Breakdown;

/** What findings call the parts of a population. */
final class Words {
    private Words() {}

    static Message of(Breakdown breakdown) {
        return switch (breakdown) {
            case TOTAL -> new Message("seluruhnya", "all");
            case URBAN -> new Message("perkotaan", "urban");
            case RURAL -> new Message("perdesaan", "rural");
            case MALE -> new Message("laki-laki", "male");
            case FEMALE -> new Message("perempuan", "female");
        };
    }
}
