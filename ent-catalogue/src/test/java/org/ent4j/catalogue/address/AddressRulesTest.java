package org.ent4j.catalogue.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ent4j.catalogue.address.AddressRules.Addressed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    private static List<String> broken(String url, boolean isInternal) {
        var addressed = new Addressed(new ServiceAddress(url), isInternal);
        return Stream.concat(AddressRules.blocking().stream(), AddressRules.advisable().stream())
                .flatMap(rule -> rule.refuse(addressed).stream())
                .map(refused -> refused.rule().id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.exemple.fr",
                "HTTPS://www.exemple.fr:8443/a?b=c&d=e#f",
                "https://{uai}.esidoc.fr/",
                "https://xn--ecole-9ra.fr/"
            })
    void a_sound_address_passes(String url) {
        assertThat(broken(url, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                       | CAT-ADR-01",
                "https://a b.fr                           | CAT-ADR-01",
                "https://www.exemple.fr/{a}               | CAT-ADR-01",
                "https://[zz]/                            | CAT-ADR-01",
                "www.exemple.fr                           | CAT-ADR-02",
                "www.exemple.fr:8080/a                    | CAT-ADR-02",
                "//www.exemple.fr                         | CAT-ADR-02",
                "/absences                                | CAT-ADR-02",
                "javascript:alert(1)                      | CAT-ADR-03",
                "'  JaVaScRiPt:alert(1)'                  | CAT-ADR-03",
                "'java\tscript:alert(1)'                  | CAT-ADR-03",
                "data:text/html,x                         | CAT-ADR-03",
                "file:///etc/passwd                       | CAT-ADR-03",
                "ftp://www.exemple.fr/                    | CAT-ADR-04",
                "mailto:a@exemple.fr                      | CAT-ADR-04",
                "https:///chemin                          | CAT-ADR-05",
                "https://nom_avec.soulignes.fr/           | CAT-ADR-05",
                "https://nom:secret@www.exemple.fr/       | CAT-ADR-06",
                "http://www.exemple.fr/                   | CAT-ADR-07",
                "https://localhost:8080/                  | CAT-ADR-08",
                "https://192.168.1.4/                     | CAT-ADR-08",
                "https://pronote.lan/                     | CAT-ADR-08",
                "https://serveur/                         | CAT-ADR-08"
            })
    void each_defect_is_found_by_its_rule(String url, String rule) {
        assertThat(broken(url, false)).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//exemple.fr", "/\\exemple.fr", "javascript:alert(1)", "/a b"})
    void a_path_of_the_portal_is_enough_for_its_own_services_and_nothing_that_looks_like_one(String url) {
        assertThat(broken("/absences", true)).isEmpty();
        assertThat(broken(url, true)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.edutheque.fr/accueil.html, https://www.edutheque.fr/accueil.html",
        "http://a.fr:80/x, https://a.fr/x",
        "http://a.fr:8080/x, https://a.fr:8080/x",
        "http://a.fr:80, https://a.fr"
    })
    void the_encrypted_address_to_try_is_named(String url, String instead) {
        var addressed = new Addressed(new ServiceAddress(url), false);

        assertThat(AddressRules.ENCRYPTED.refuse(addressed).orElseThrow().reason())
                .isEqualTo(new AddressReason.NotEncrypted(url, instead));
    }

    @Test
    void passwords_are_not_repeated() {
        for (var url : List.of("https://nom:secret@a.fr/", "http://nom:secret@a.fr/", "https://nom:secret@/")) {
            var addressed = new Addressed(new ServiceAddress(url), false);
            var reasons = Stream.concat(AddressRules.blocking().stream(), AddressRules.advisable().stream())
                    .flatMap(rule -> rule.refuse(addressed).stream())
                    .map(refused -> refused.reason().toString());

            assertThat(reasons).isNotEmpty().noneMatch(text -> text.contains("secret"));
        }
    }

    @Test
    void an_address_of_many_schools_is_that_of_each() {
        var address = new ServiceAddress("https://{uai}-cas.esidoc.fr/cas/login?sso_id={UAI}");

        assertThat(address.in("0571994H").text()).isEqualTo("https://0571994h-cas.esidoc.fr/cas/login?sso_id=0571994H");
        assertThat(address.isOfTheSchool()).isTrue();
        assertThat(address.in("0571994H").isOfTheSchool()).isFalse();
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "https",
                        "http",
                        ":",
                        "//",
                        "/",
                        "javascript",
                        "a.fr",
                        "@",
                        "?",
                        "#",
                        " ",
                        "\t",
                        "[",
                        "]",
                        "é",
                        "%",
                        "{uai}",
                        "\\",
                        "80")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 1000)
    void whatever_is_typed_and_passes_leads_to_a_host_of_the_web(@ForAll("typed") String typed) {
        var isRefused = broken(typed, false).stream().anyMatch(rule -> rule.compareTo("CAT-ADR-07") < 0);

        if (!isRefused) {
            var uri = URI.create(typed.replace("{uai}", "0000000a"));
            assertThat(uri.getScheme()).startsWith("http");
            assertThat(uri.getHost()).isNotBlank();
            assertThat(uri.getUserInfo()).isNull();
        }
    }
}
