package kz.bilik.web.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorTest {

    @Test
    void two_machines_of_one_office_share_the_network_but_not_the_host() {
        var first = Visitor.at("192.0.2.7");
        var second = Visitor.at("192.0.2.8");

        assertThat(first.host()).isNotEqualTo(second.host());
        assertThat(first.network()).isEqualTo(second.network());
    }

    @Test
    void all_addresses_of_one_ipv6_household_are_one_host() {
        var first = Visitor.at("2001:db8:1:2::1");
        var neighbour = Visitor.at("2001:db8:1:3::1");

        assertThat(first).isEqualTo(Visitor.at("2001:db8:1:2:ffff::9"));
        assertThat(first.host()).isNotEqualTo(neighbour.host());
        assertThat(first.network()).isEqualTo(neighbour.network());
    }

    @Test
    void the_interface_of_a_local_address_does_not_matter() {
        assertThat(Visitor.at("fe80::1%eth0")).isEqualTo(Visitor.at("fe80::1%eth1"));
    }

    @Test
    void a_text_that_is_no_address_counts_as_itself() {
        assertThat(Visitor.at("example.org")).isEqualTo(new Visitor("example.org", "example.org"));
        assertThat(Visitor.at("999.1.1.1")).isEqualTo(new Visitor("999.1.1.1", "999.1.1.1"));
    }
}
