package org.polity.examples.cityhall;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polity.Journal;
import org.polity.Proofs;
import org.polity.model.journal.Proof;
import org.polity.model.journal.Seal;
import org.polity.model.journal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recomputes the whole journal and its seals, and proves one entry. */
@Command(
        name = "verify",
        description = "Recomputes the journal and its seals, and names the first entry that is wrong.")
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--proof", paramLabel = "ENTRY", description = "Prove the entry at this journal position.")
    private @Nullable Long entry;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the proof is written.")
    private @Nullable Path out;

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Option(
            names = "--save-seal",
            paramLabel = "FILE",
            description = "Where the newest seal is written, to be published.")
    private @Nullable Path sealOut;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if ((entry == null) != (out == null)) {
            throw new CommandFailure(
                    ExitStatus.COMMAND_LINE_WRONG, "--proof ENTRY and --out FILE are given together or not at all");
        }
        if (out != null && out.equals(sealOut)) {
            throw new CommandFailure(ExitStatus.COMMAND_LINE_WRONG, "--out and --save-seal must be different files");
        }
        List<Seal> seals = published.seals();
        return database.inspect(terminal, journal -> check(journal, seals));
    }

    private int check(Journal journal, List<Seal> seals) {
        Verification found = verify(journal, seals, published.keys(), terminal);
        print(found, terminal);
        if (!found.intact()) {
            return ExitStatus.CHECK_FAILED;
        }
        seals.forEach(seal -> terminal.say("continues the seal of " + seal.treeSize() + " entries of " + seal.time()));
        if (entry != null && out != null) {
            prove(journal, entry, out);
        }
        journal.newestSeal().ifPresent(this::print);
        if (sealOut != null) {
            save(journal, sealOut);
        }
        return ExitStatus.DONE;
    }

    /** Verifies with a progress bar. */
    static Verification verify(Journal journal, Terminal terminal) {
        return verify(journal, List.of(), List.of(), terminal);
    }

    private static Verification verify(Journal journal, List<Seal> seals, List<String> keys, Terminal terminal) {
        try (Progress progress = Progress.of(terminal, "verify", "entries", journal.position())) {
            return journal.verify(seals, keys, progress::stepTo);
        }
    }

    private void print(Seal seal) {
        terminal.say("newest seal of " + seal.treeSize() + " entries, " + seal.time() + ", " + seal.hash() + " root "
                + seal.root());
        terminal.say("public key " + seal.publicKey());
    }

    private void save(Journal journal, Path file) {
        Seal seal = journal.newestSeal()
                .orElseThrow(() -> new CommandFailure(
                        ExitStatus.COMMAND_LINE_WRONG, "--save-seal " + file + ": the journal was never sealed"));
        OutputFile.write(file, new String(Proofs.writeSeal(seal), StandardCharsets.UTF_8));
        terminal.say("the newest seal is in " + file);
    }

    /** Says what was found. */
    static void print(Verification found, Terminal terminal) {
        terminal.say("entries " + found.entries() + ", under a seal " + found.sealed() + ", seals " + found.seals());
        if (found.sealed() < found.entries()) {
            terminal.say("not yet sealed " + (found.entries() - found.sealed())
                    + ": a change of these could not be found before the next seal");
        }
        found.firstFinding()
                .ifPresentOrElse(
                        bad -> terminal.say(
                                "NOT INTACT: " + bad.kind() + " at position " + bad.position() + ": " + bad.message()),
                        () -> terminal.say(
                                found.entries() > 0
                                        ? "intact"
                                        : "empty: nothing is recorded in this database, so there was nothing to verify"));
    }

    private void prove(Journal journal, long position, Path file) {
        Optional<Proof> proof = journal.proof(position);
        if (proof.isEmpty()) {
            journal.seal();
            proof = journal.proof(position);
        }
        Proof found = proof.orElseThrow(() -> new CommandFailure(
                ExitStatus.COMMAND_LINE_WRONG,
                "--proof " + position + ": the journal has no entry at this position, or it could not be sealed; the"
                        + " last entry is at position " + journal.position()));
        OutputFile.write(file, new String(Proofs.write(List.of(found)), StandardCharsets.UTF_8));
        terminal.say("the proof of entry " + position + " is in " + file);
    }
}
