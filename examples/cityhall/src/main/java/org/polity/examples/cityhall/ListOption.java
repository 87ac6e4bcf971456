package org.polity.examples.cityhall;

import java.util.List;
import org.polity.KnownCity;
import org.polity.model.list.ListId;
import org.polity.model.list.ListVersion;
import picocli.CommandLine.Option;

/** The option that names a list, and finding its versions. */
final class ListOption {
    @Option(names = "--list", paramLabel = "LIST", required = true, description = "The identifier of a list.")
    private String list = "";

    /** The versions of the list, by number; a list without any ends the command. */
    List<ListVersion> versions(KnownCity city) {
        List<ListVersion> versions = list.isBlank() ? List.of() : city.lists().versions(new ListId(list.strip()));
        if (versions.isEmpty()) {
            List<String> known = city.lists().all().stream()
                    .map(version -> version.list().value())
                    .distinct()
                    .sorted()
                    .toList();
            throw new CommandFailure(
                    ExitStatus.COMMAND_LINE_WRONG,
                    "--list " + list + ": no such list is recorded; "
                            + (known.isEmpty() ? "there is none yet" : "name one of " + String.join(", ", known)));
        }
        return versions;
    }

    /** The version of a number, which an option gave; one that is not known ends the command. */
    ListVersion version(List<ListVersion> versions, String option, int number) {
        return versions.stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitStatus.COMMAND_LINE_WRONG,
                        option + " " + number + ": list " + list + " has no such version; it has "
                                + String.join(", ", numbers(versions))));
    }

    private static List<String> numbers(List<ListVersion> versions) {
        return versions.stream()
                .map(version -> Integer.toString(version.version()))
                .toList();
    }
}
