package kz.bilik.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BilikSystemTest {

    @Test
    void the_keys_of_others_stay_when_this_installation_gets_a_new_one() {
        var first = BilikSystem.withOwn("", "aa");
        var added = "[\n  {\"owner\":\"payroll\",\"sha256\":\"bb\",\"scopes\":[\"reference\"]}\n]\n";

        assertThat(first).isEqualTo("[{\"owner\":\"bilik\",\"sha256\":\"aa\",\"scopes\":[\"*\"]}]\n");
        assertThat(BilikSystem.withOwn(added, "cc"))
                .startsWith("[{\"owner\":\"bilik\",\"sha256\":\"cc\"")
                .contains("\"owner\":\"payroll\",\"sha256\":\"bb\"")
                .endsWith("}]\n");
        assertThat(BilikSystem.withOwn("[]", "dd"))
                .isEqualTo("[{\"owner\":\"bilik\",\"sha256\":\"dd\",\"scopes\":[\"*\"]}]\n");
    }
}
