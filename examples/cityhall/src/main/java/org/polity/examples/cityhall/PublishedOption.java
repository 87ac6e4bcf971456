package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.polity.Proofs;
import org.polity.model.journal.Seal;
import picocli.CommandLine.Option;

/** The options that say what is known of the journal from elsewhere than its database. */
final class PublishedOption {
    @Option(
            names = "--seal",
            paramLabel = "FILE",
            description = "A seal that was published, or a proof under it; may be given several times.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "The public key in Base64 as the city published it; after a change of keys each, the oldest first.")
    private List<String> keys = new ArrayList<>();

    /** The keys given, none for those that the database and the settings name. */
    List<String> keys() {
        for (String key : keys) {
            try {
                Base64.getDecoder().decode(key);
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(ExitStatus.COMMAND_LINE_WRONG, "--key " + key + ": this is no Base64", e);
            }
        }
        return keys;
    }

    /** The seals given, each signed as it should be. */
    List<Seal> seals() {
        List<Seal> seals = new ArrayList<>();
        for (Path file : files) {
            Seal seal = read(file);
            List<String> believed = keys().isEmpty() ? List.of(seal.publicKey()) : keys();
            Proofs.problem(seal, believed).ifPresent(problem -> {
                throw new CommandFailure(ExitStatus.INPUT_BAD, "--seal " + file + ": " + problem);
            });
            seals.add(seal);
        }
        return seals;
    }

    private static Seal read(Path file) {
        try {
            return Proofs.readSeal(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitStatus.INPUT_BAD, "--seal " + file + " cannot be read: " + FailureReport.ofFile(e), e);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    ExitStatus.INPUT_BAD, "--seal " + file + " is neither a seal nor a proof: " + e.getMessage(), e);
        }
    }
}
