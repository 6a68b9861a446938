package kz.bilik.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36          | Chrome · Windows
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126  | Edge · Windows
            Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 YaBrowser/24.6 Safari/537.36      | Yandex · Windows
            Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0                                              | Firefox · Linux
            Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36            | Chrome · Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/17.5 Safari/604 | Safari · iPhone
            curl/8.5.0                                                                                                          | curl/8.5.0
            """)
    void a_browser_is_called_as_people_call_it(String agent, String name) {
        assertThat(BrowserName.of(agent)).isEqualTo(name);
    }

    @Test
    void what_calls_itself_at_length_is_cut() {
        assertThat(BrowserName.of("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(BrowserName.of("")).isEmpty();
    }
}
