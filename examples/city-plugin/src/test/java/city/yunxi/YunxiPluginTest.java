package city.yunxi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.polity.Polity;
import org.polity.spi.PolityPlugin;
import org.polity.testkit.TestPlugin;
import org.polity.testkit.store.MemoryStore;

class YunxiPluginTest {
    @Test
    void the_jar_is_all_that_a_host_needs() {
        assertThat(ServiceLoader.load(PolityPlugin.class)).anyMatch(YunxiPlugin.class::isInstance);
    }

    @Test
    void an_engine_starts_with_it() {
        try (Polity polity = engine("3")) {
            assertThat(polity.journal().verify().intact()).isTrue();
        }
    }

    @Test
    void an_engine_refuses_to_start_with_a_setting_out_of_bounds() {
        assertThatThrownBy(() -> engine("300")).hasMessageContaining("city-yunxi.trained-officers-least is 300");
    }

    private static Polity engine(String officers) {
        return Polity.builder()
                .plugin(TestPlugin.ofStore(new MemoryStore()))
                .plugin(new YunxiPlugin())
                .setting("city-yunxi.trained-officers-least", officers)
                .start();
    }
}
