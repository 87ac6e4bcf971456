package org.polity.engine.shell.start;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.polity.spi.Setting;

/** The engine's own settings, in the order of {@code docs/settings.md}. */
public enum EngineSetting {
    PLUGINS_OFF(Setting.Type.TEXT, "", "ids of discovered plugins to leave out, separated by commas"),
    JOURNAL_HASH(
            Setting.Type.TEXT,
            "SHA-256",
            "the hash of the journal's tree, by its JCA name (SM3 with a provider that has it)"),
    JOURNAL_KEYS(
            Setting.Type.TEXT,
            "",
            "public keys that seals were signed with before, X.509 in Base64, separated by commas; needed once a signer's key"
                    + " was changed"),
    JOURNAL_SEAL_EVERY(
            Setting.Type.WHOLE_NUMBER,
            "10000",
            "how many new entries make the engine seal the journal by itself; 0 leaves it to the host"),
    CHECKPOINT_EVERY(
            Setting.Type.WHOLE_NUMBER,
            "50000",
            "how many new entries make the engine write a checkpoint, so that it opens fast; 0 writes none"),
    SNAPSHOTS_CACHED(
            Setting.Type.WHOLE_NUMBER, "4", "how many cities as known at an earlier position are kept in memory"),
    FOLLOW_INTERVAL(
            Setting.Type.DURATION,
            "PT0S",
            "how often the engine learns by itself what other JVMs recorded; PT0S leaves it to commands and to refresh()"),
    COMMAND_PATIENCE(
            Setting.Type.DURATION,
            "PT30S",
            "how long a command tries to get in between those of other JVMs before it fails"),
    COMMAND_GROUP(
            Setting.Type.WHOLE_NUMBER, "512", "how many waiting commands are recorded together at most, 1 or more"),
    NOTICES_ATTEMPTS(
            Setting.Type.WHOLE_NUMBER,
            "10",
            "how often the delivery of a notice is tried before it is set aside for a person, 1 or more"),
    NOTICES_PAUSE(
            Setting.Type.DURATION,
            "PT30S",
            "how long to wait after the first failed delivery of a notice; doubled each time, up to an hour"),
    NOTICES_LEASE(
            Setting.Type.DURATION,
            "PT5M",
            "how long a worker may take for one notice before another worker takes it, a millisecond or more"),
    RULE_TIME_LIMIT(
            Setting.Type.DURATION,
            "PT2S",
            "how long one local rule may take for one question before it counts as failed, a millisecond or more"),
    LOAD_PROBLEMS(Setting.Type.WHOLE_NUMBER, "10000", "after how many problems a load stops reading, 1 or more"),
    LOAD_CELL_CHARACTERS(
            Setting.Type.WHOLE_NUMBER, "65536", "how many characters a cell of a load may have, 1 or more");

    /** The prefix of the engine's settings, where a plugin has its id. */
    public static final String OWNER = "polity";

    private final Setting.Type type;
    private final String defaultValue;
    private final String meaning;

    EngineSetting(Setting.Type type, String defaultValue, String meaning) {
        this.type = type;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    /** As a plugin would declare it. */
    public Setting setting() {
        String words = name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
        return new Setting(OWNER + "." + words, type, defaultValue, meaning);
    }

    static List<Setting> declared() {
        return Arrays.stream(values()).map(EngineSetting::setting).toList();
    }

    /** The least whole number it may have. */
    long least() {
        return switch (this) {
            case COMMAND_GROUP, NOTICES_ATTEMPTS, LOAD_PROBLEMS, LOAD_CELL_CHARACTERS -> 1;
            default -> 0;
        };
    }

    /** The shortest duration it may have. */
    Duration shortest() {
        return this == NOTICES_LEASE || this == RULE_TIME_LIMIT ? Duration.ofMillis(1) : Duration.ZERO;
    }
}
