package kz.bilik.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class KazakhOrderTest {

    private static final List<String> IN_ORDER = List.of(
            "Аян", "Әлия", "Бақыт", "Гүлнар", "Ғалым", "Ербол", "Еркін", "Ёлкин", "Камила", "Қанат", "Нұрлан", "Ораз",
            "Өтеген", "Умит", "Ұлпан", "Үміт", "Харис", "Һайдар", "Ықылас", "Ысқақ", "Ілияс", "Іңкәр", "Юсуф");

    @Test
    void names_are_compared_by_the_kazakh_alphabet() {
        var names = new ArrayList<>(IN_ORDER);
        Collections.reverse(names);

        names.sort(KazakhOrder.comparator());

        assertThat(names).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void stored_keys_sort_byte_by_byte_as_the_names_do() {
        var names = new ArrayList<>(IN_ORDER);
        Collections.reverse(names);

        names.sort(Comparator.comparing(KazakhOrder::sortKey, Arrays::compareUnsigned));

        assertThat(names).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void a_shorter_surname_comes_before_a_longer_one_whatever_the_names_are() {
        byte[] shorter = KazakhOrder.sortKey("Асан", "Ярослав", null);
        byte[] longer = KazakhOrder.sortKey("Асанов", "Абай", "Абайұлы");

        assertThat(Arrays.compareUnsigned(shorter, longer)).isNegative();
    }

    @Test
    void of_two_people_with_one_name_the_one_without_patronymic_comes_first() {
        byte[] without = KazakhOrder.sortKey("Асанов", "Абай", null);
        byte[] with = KazakhOrder.sortKey("Асанов", "Абай", "Абайұлы");

        assertThat(Arrays.compareUnsigned(without, with)).isNegative();
    }

    @Test
    void the_longest_possible_name_fits_the_column() {
        String hundred = "Щ".repeat(100);

        assertThat(KazakhOrder.sortKey(hundred, "Қә".repeat(50), "Ңі".repeat(50)))
                .hasSizeLessThanOrEqualTo(1000);
    }
}
