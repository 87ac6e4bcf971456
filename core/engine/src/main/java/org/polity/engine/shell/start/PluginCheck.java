package org.polity.engine.shell.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.polity.PolityStartException.Kind;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;

/** Asks each plugin once who it is, and sorts them by id. */
final class PluginCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Problems problems;

    PluginCheck(Problems problems) {
        this.problems = problems;
    }

    /** The plugins that can be asked further, by id; of two with one id neither. */
    List<Plugin> check(List<PolityPlugin> given) {
        SortedMap<String, List<Plugin>> byId = new TreeMap<>();
        for (PolityPlugin plugin : given) {
            Plugin asked = ask(plugin);
            if (asked != null) {
                byId.computeIfAbsent(asked.id(), id -> new ArrayList<>()).add(asked);
            }
        }
        List<Plugin> good = new ArrayList<>();
        byId.forEach((id, claimants) -> {
            if (claimants.size() == 1) {
                good.add(claimants.get(0));
            } else {
                reportDuplicate(id, claimants);
            }
        });
        return good;
    }

    private @Nullable Plugin ask(PolityPlugin plugin) {
        String type = plugin.getClass().getName();
        String id = ask(type, "id()", plugin::id);
        if (id == null || !isGoodId(id, type)) {
            return null;
        }
        String shown = id + " (" + type + ")";
        ApiRange api = ask(shown, "api()", plugin::api);
        List<Setting> settings = ask(shown, "settings()", plugin::settings);
        if (api == null || settings == null) {
            return null;
        }
        Plugin asked = new Plugin(plugin, id, api, List.copyOf(settings));
        boolean fits = api.accepts(ApiRange.CURRENT);
        if (!fits) {
            problems.add(
                    Kind.API_OUT_OF_RANGE,
                    List.of(id, EngineSetting.OWNER),
                    "plugin " + shown + " works with versions " + api.lowest() + " to " + (api.highest() + 1)
                            + " of the plugin API and this engine has version " + ApiRange.CURRENT
                            + ": install a release of the plugin for this version");
        }
        return declaresWell(asked) && fits ? asked : null;
    }

    private <T> @Nullable T ask(String who, String method, Supplier<@Nullable T> question) {
        try {
            T answer = question.get();
            if (answer != null) {
                return answer;
            }
            problems.add(
                    Kind.PLUGIN_FAILED,
                    List.of(who),
                    "plugin " + who + " answers " + method + " with null: repair or remove the plugin");
        } catch (RuntimeException | LinkageError e) {
            problems.add(
                    Kind.PLUGIN_FAILED,
                    List.of(who),
                    "plugin " + who + " failed in " + method + ", " + Problems.told(e)
                            + ": repair or remove the plugin",
                    e);
        }
        return null;
    }

    private boolean isGoodId(String id, String type) {
        if (ID.matcher(id).matches() && !id.equals(EngineSetting.OWNER)) {
            return true;
        }
        problems.add(
                Kind.PLUGIN_ID_MALFORMED,
                List.of(type),
                "plugin " + type + " has the id `" + id + "`: give it lower-case letters, digits and single hyphens"
                        + " between them, and not `" + EngineSetting.OWNER + "`, which is the engine");
        return false;
    }

    private boolean declaresWell(Plugin plugin) {
        Set<String> names = new TreeSet<>();
        boolean good = true;
        for (Setting setting : plugin.settings()) {
            String fault = fault(plugin.id() + ".", setting, names);
            if (fault != null) {
                good = false;
                problems.add(
                        Kind.SETTING_DECLARED_WRONGLY,
                        List.of(plugin.id(), setting.name()),
                        "plugin " + plugin.shown() + " declares the setting `" + setting.name() + "` " + fault
                                + ": repair the plugin");
            }
        }
        return good;
    }

    private static @Nullable String fault(String prefix, Setting setting, Set<String> names) {
        if (!setting.name().startsWith(prefix) || setting.name().length() == prefix.length()) {
            return "which does not begin with `" + prefix + "` and a word after it";
        }
        if (!names.add(setting.name())) {
            return "more than once";
        }
        String value = setting.defaultValue();
        if (value != null && CheckedSettings.read(setting.type(), value) == null) {
            return "with the default `" + value + "`, which is not " + CheckedSettings.expected(setting.type());
        }
        return null;
    }

    private void reportDuplicate(String id, List<Plugin> claimants) {
        List<String> shown = claimants.stream()
                .map(Plugin::shown)
                .sorted(Comparator.naturalOrder())
                .toList();
        problems.add(
                Kind.PLUGIN_ID_DUPLICATE,
                shown,
                "plugins " + String.join(" and ", shown) + " have one id `" + id
                        + "`: remove one of them (a plugin that is discovered need not be given in code)");
    }
}
