package org.polity.plugins.city.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;

class CityFolderPluginTest {
    private final PolityPlugin plugin = new CityFolderPlugin();

    @Test
    void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(PolityPlugin.class))
                .filteredOn(CityFolderPlugin.class::isInstance)
                .singleElement()
                .matches(
                        found -> found.id().equals("city-folder") && found.api().accepts(1));
    }

    @Test
    void its_settings_default_to_the_limits_of_the_page() {
        assertThat(plugin.settings())
                .extracting(Setting::name)
                .allMatch(name -> name.startsWith("city-folder.max-"))
                .doesNotHaveDuplicates();
        assertThat(Limits.of(new Given(Map.of()))).isEqualTo(Limits.DEFAULT);
        assertThat(Limits.DEFAULT.fileBytes()).isEqualTo(268_435_456);
        assertThat(Limits.DEFAULT.cellCharacters()).isEqualTo(65_536);
        assertThat(Limits.DEFAULT.rowColumns()).isEqualTo(256);
    }

    @Test
    void it_offers_the_one_source() {
        assertThat(plugin.citySources(new Given(Map.of())))
                .singleElement()
                .matches(source -> source.key().equals("folder"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_limit_out_of_bounds_is_named(long value) {
        for (Setting setting : plugin.settings()) {
            assertThatThrownBy(() -> plugin.citySources(new Given(Map.of(setting.name(), value))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(setting.name())
                    .hasMessageContaining(Long.toString(value));
        }
    }

    /** Settings as the engine hands them over: completed with the defaults. */
    private final class Given implements Settings {
        private final Map<String, Long> given;

        Given(Map<String, Long> given) {
            this.given = given;
        }

        @Override
        public long wholeNumber(String name) {
            List<Setting> declared = plugin.settings().stream()
                    .filter(setting -> setting.name().equals(name))
                    .toList();
            assertThat(declared).extracting(Setting::type).containsExactly(Setting.Type.WHOLE_NUMBER);
            Long value = given.get(name);
            return value != null ? value : Long.parseLong(declared.get(0).defaultValue());
        }

        @Override
        public String text(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public boolean isOn(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public Duration duration(String name) {
            throw new IllegalArgumentException(name);
        }
    }
}
