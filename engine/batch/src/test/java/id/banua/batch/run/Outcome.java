package id.banua.batch.run;

import java.util.List;

/** What a command left: its exit code, standard output and standard error. */
record Outcome(int code, String out, String err) {

    List<String> errLines() {
        return err.lines().toList();
    }
}
