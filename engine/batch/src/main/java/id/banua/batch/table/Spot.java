package id.banua.batch.table;

import id.banua.batch.source.DataFault;

/** Where in a file something is said, for messages that ask for what is missing. */
record Spot(String cell, String mappingFile) {

    /** Says what is missing and how a mapping would say it. */
    DataFault asks(String missing, String example) {
        return new DataFault(cell + ": " + missing + "; say it in " + mappingFile + ", such as " + example);
    }
}
