package org.polity.examples.cityhall;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One command, run in this process, and what it said. */
record Ran(int status, String out, String err) {
    static Ran run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int status;
        try (PrintStream outs = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errs = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            status = CityHall.run(outs, errs, words);
        }
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    String lastLine() {
        String[] lines = out.split("\n");
        return lines[lines.length - 1];
    }

    @Override
    public String toString() {
        return "exit " + status + "\n--- out\n" + out + "--- err\n" + err;
    }
}
