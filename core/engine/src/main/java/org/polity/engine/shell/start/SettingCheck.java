package org.polity.engine.shell.start;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polity.PolityStartException.Kind;
import org.polity.engine.basis.Nearest;
import org.polity.spi.Setting;

/** Reads the settings that the host gave as those that the engine and the plugins declared. */
final class SettingCheck {
    private static final int LEAST_HASH_BYTES = 32;

    private final Problems problems;
    private final SortedMap<String, String> given = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private final List<String> known = new ArrayList<>();

    SettingCheck(Problems problems, List<GivenSetting> settings) {
        this.problems = problems;
        for (GivenSetting setting : settings) {
            String before = given.put(setting.name(), setting.value());
            if (before != null) {
                problems.add(
                        Kind.SETTING_DOUBLED,
                        List.of(setting.name()),
                        "setting `" + setting.name() + "` is given more than once: give it once");
            }
        }
    }

    /** The engine's own settings, or null when one of them is wrong. */
    @Nullable
    CheckedSettings ofEngine() {
        CheckedSettings checked = of(EngineSetting.OWNER, EngineSetting.declared());
        if (checked == null) {
            return null;
        }
        boolean good = isHash(checked.text(EngineSetting.JOURNAL_HASH));
        for (EngineSetting setting : EngineSetting.values()) {
            good &= isWithinBounds(checked, setting);
        }
        return good ? checked : null;
    }

    /** One owner's settings, or null when one of them is wrong. */
    @Nullable
    CheckedSettings of(String owner, List<Setting> declared) {
        CheckedSettings checked = new CheckedSettings(owner);
        boolean good = true;
        for (Setting setting : declared) {
            known.add(setting.name());
            used.add(setting.name());
            String text = given.containsKey(setting.name()) ? given.get(setting.name()) : setting.defaultValue();
            Object value = text == null ? null : CheckedSettings.read(setting.type(), text);
            if (value == null) {
                good = false;
                report(owner, setting, text);
            } else {
                checked.put(setting, value);
            }
        }
        return good ? checked : null;
    }

    private void report(String owner, Setting setting, @Nullable String text) {
        if (text == null) {
            problems.add(
                    Kind.SETTING_MISSING,
                    List.of(owner, setting.name()),
                    "setting `" + setting.name() + "` of " + owner + " has no default and is not given: give it, "
                            + setting.meaning());
        } else {
            problems.add(
                    Kind.SETTING_MALFORMED,
                    List.of(owner, setting.name()),
                    "setting `" + setting.name() + "` of " + owner + " is `" + text + "`: give "
                            + CheckedSettings.expected(setting.type()) + ", " + setting.meaning());
        }
    }

    /** Reports what nobody declared; to be called when every owner was asked. */
    void reportUnknown(Set<String> ownersNotAsked) {
        for (String name : given.keySet()) {
            String owner = name.substring(0, Math.max(0, name.indexOf('.')));
            if (!used.contains(name) && !ownersNotAsked.contains(owner)) {
                String nearest = Nearest.of(name, known);
                problems.add(
                        Kind.SETTING_UNKNOWN,
                        List.of(name),
                        "setting `" + name + "` is declared by nobody: "
                                + (nearest == null ? "remove it, or add its plugin" : "perhaps `" + nearest + "`"));
            }
        }
    }

    private boolean isHash(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm).getDigestLength() >= LEAST_HASH_BYTES || reportHash(algorithm);
        } catch (NoSuchAlgorithmException e) {
            return reportHash(algorithm);
        }
    }

    private boolean reportHash(String algorithm) {
        Setting setting = EngineSetting.JOURNAL_HASH.setting();
        problems.add(
                Kind.SETTING_MALFORMED,
                List.of(EngineSetting.OWNER, setting.name()),
                "setting `" + setting.name() + "` of polity is `" + algorithm
                        + "`, which this JVM does not know as a hash of "
                        + "256 bits or more: install a provider that has it, or use SHA-256");
        return false;
    }

    private boolean isWithinBounds(CheckedSettings checked, EngineSetting setting) {
        Setting declared = setting.setting();
        String value = "";
        String least = "";
        if (declared.type() == Setting.Type.WHOLE_NUMBER && checked.wholeNumber(setting) < setting.least()) {
            value = Long.toString(checked.wholeNumber(setting));
            least = Long.toString(setting.least());
        } else if (declared.type() == Setting.Type.DURATION
                && checked.duration(setting).compareTo(setting.shortest()) < 0) {
            value = checked.duration(setting).toString();
            least = setting.shortest().toString();
        } else {
            return true;
        }
        problems.add(
                Kind.SETTING_MALFORMED,
                List.of(EngineSetting.OWNER, setting.setting().name()),
                "setting `" + setting.setting().name() + "` of polity is " + value + ": give " + least + " or more, "
                        + setting.setting().meaning());
        return false;
    }
}
