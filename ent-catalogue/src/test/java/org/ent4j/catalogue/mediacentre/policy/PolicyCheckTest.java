package org.ent4j.catalogue.mediacentre.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final ExternalService EDUTHEQUE =
            ExternalService.of("s1", "Eduthèque", "http://www.edutheque.fr/accueil.html");
    private static final Resource IN_GAR = Resource.of("ark:/49591/edu", "Eduthèque", "Canopé");
    private static final List<Resource> GAR = List.of(
            IN_GAR,
            Resource.of("ark:/49591/phy", "Physique Chimie", "Micromega - Hatier"),
            Resource.of("ark:/49591/uni", "Universalis Junior (2026)", "Encyclopædia Universalis"));

    private static ServiceFinding find(ExternalService service) {
        return PolicyCheck.of(GAR, RentreeTable.of2018())
                .check(List.of(service), TODAY)
                .get(0);
    }

    private static List<String> rules(ServiceFinding finding) {
        return finding.against().stream().map(each -> each.rule().id()).toList();
    }

    private static List<String> signs(ServiceFinding finding) {
        return finding.inGar().stream()
                .flatMap(each -> each.signs().stream())
                .map(RecognitionSign::code)
                .map(code -> code.substring("recognition.".length()))
                .toList();
    }

    private static ExternalService with(ExternalService of, AccountKind accounts, Optional<String> entry) {
        return new ExternalService(
                of.code(), of.title(), of.url(), of.sso(), accounts, entry, of.isOpen(), of.target());
    }

    @Test
    void the_example_of_the_deck_is_doubled_and_to_be_deleted() {
        var finding = find(EDUTHEQUE);

        assertThat(rules(finding)).containsExactly("CAT-POL-01", "CAT-POL-02");
        assertThat(signs(finding)).containsExactly("same-title", "host-names-title");
        assertThat(finding.isFault()).isTrue();
        assertThat(Messages.render(finding.against().get(0).reason(), Lang.FR))
                .contains("« Eduthèque » est la ressource « Eduthèque »", "deux licences", "edutheque.fr");
    }

    @Test
    void what_is_shut_is_not_doubled_and_still_goes() {
        var shut = new ExternalService(
                "s1", "Eduthèque", EDUTHEQUE.url(), "", AccountKind.NONE, Optional.empty(), false, Optional.empty());

        assertThat(rules(find(shut))).containsExactly("CAT-POL-02");
    }

    @ParameterizedTest
    @CsvSource({
        "EDUTHEQUE, https://x.example/, same-title",
        "Ressources du réseau, https://www.edutheque.fr/, host-names-title",
        "Portail Eduthèque enseignants, https://x.example/, title-within",
        "Edutheques, https://x.example/, similar-title",
        "Universalis Junior, https://junior.universalis.example/, title-within same-publisher",
        "Manuel de physique chimie, https://x.example/, ''",
        "Maths, https://x.example/, ''",
        "Physique, https://hatier.example/, ''",
        "Radio du collège, https://radio.example/, ''"
    })
    void a_service_is_recognised_by_signs_that_are_told(String title, String url, String signs) {
        assertThat(String.join(" ", signs(find(ExternalService.of("s", title, url)))))
                .isEqualTo(signs);
    }

    @Test
    void what_is_only_probable_says_so() {
        var finding = find(ExternalService.of("s", "Edutheques", "https://x.example/"));

        assertThat(finding.inGar().orElseThrow().isCertain()).isFalse();
        assertThat(Messages.render(finding.against().get(0).reason(), Lang.FR)).contains("sans doute");
    }

    @Test
    void advice_is_for_what_is_certainly_meant() {
        var onisep = find(ExternalService.of("s", "ONISEP", "https://www.onisep.example/"));

        assertThat(onisep.inTable().orElseThrow().row().name()).isEqualTo("Le Kiosque ONISEP");
        assertThat(rules(onisep)).isEmpty();
    }

    @Property(tries = 200)
    void the_title_of_a_resource_is_recognised_whatever_its_capitals(
            @ForAll @From("titles") String title, @ForAll boolean isUpper) {
        var resource = Resource.of("ark:/49591/x", title, "E");
        var typed = isUpper ? title.toUpperCase(Locale.FRENCH) : title.toLowerCase(Locale.FRENCH);
        var found = ResourceRecognition.with(RecognitionSettings.USUAL)
                .among(ExternalService.of("s", typed, "https://x.example/"), List.of(GAR.get(1), resource, GAR.get(2)));

        assertThat(found.map(ResourceMatch::title)).contains(title);
        assertThat(found.orElseThrow().isCertain()).isTrue();
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.strings()
                .withChars("abcdeéèçœ 'ÉA-3")
                .ofMinLength(3)
                .ofMaxLength(30)
                .filter(each -> !Folding.fold(each).isEmpty());
    }

    @Test
    void the_gate_of_the_gar_names_nothing() {
        assertThat(RecognitionSettings.USUAL.isGateway("sp-auth.validation.test-gar.education.fr"))
                .isTrue();
        assertThat(RecognitionSettings.USUAL.isGateway("sp-auth.gar.education.fr"))
                .isTrue();
        assertThat(RecognitionSettings.USUAL.isGateway("gar.education.fr.example"))
                .isFalse();
    }

    @Test
    void what_the_table_says_is_delivered_goes_too_unless_it_is_for_some_alone() {
        assertThat(rules(find(ExternalService.of("s", "Pearltrees", "https://www.pearltrees.com/login"))))
                .containsExactly("CAT-POL-02");
        assertThat(rules(find(ExternalService.of("s", "Le Livre Scolaire", "https://x.example/"))))
                .isEmpty();
    }

    @Test
    void paid_ones_and_free_ones_point_at_their_pages() {
        assertThat(rules(find(ExternalService.of("s", "Europresse", "https://www.europresse.com/"))))
                .containsExactly("CAT-POL-03");
        assertThat(rules(find(ExternalService.of("s", "Europresse", "https://www.europresse.com/Login"))))
                .isEmpty();
        assertThat(rules(find(ExternalService.of("s", "Sésamath", "https://mathenpoche.example/connexion.php"))))
                .containsExactly("CAT-POL-04");
        assertThat(rules(find(ExternalService.of("s", "Sésamath", "https://manuel.sesamath.net/"))))
                .isEmpty();
        assertThat(rules(find(ExternalService.of("s", "Europresse", "https://www.europresse.com/x/y"))))
                .isEmpty();
    }

    @Test
    void what_somebody_said_of_the_target_comes_before_the_address() {
        var said = new ExternalService(
                "s",
                "Europresse",
                "https://www.europresse.com/",
                "",
                AccountKind.GENERIC,
                Optional.empty(),
                true,
                Optional.of(LinkTarget.SIGN_IN));

        assertThat(rules(find(said))).isEmpty();
    }

    @Test
    void personal_accounts_are_in_the_register_and_generic_ones_advised() {
        var kwyk = ExternalService.of("s", "Kwyk", "https://www.kwyk.fr/login");

        assertThat(rules(find(with(kwyk, AccountKind.PERSONAL, Optional.of(" ")))))
                .containsExactly("CAT-POL-05", "CAT-POL-06");
        var registered = find(with(kwyk, AccountKind.PERSONAL, Optional.of("2026-14")));
        assertThat(rules(registered)).containsExactly("CAT-POL-06");
        assertThat(registered.isFault()).isFalse();
        assertThat(rules(find(with(kwyk, AccountKind.GENERIC, Optional.empty()))))
                .isEmpty();
    }

    @Test
    void what_was_decided_holds_until_its_day() {
        var because = new MidYearCase("s1", "Eduthèque", TODAY, TODAY, Optional.of(true), Optional.of(false), true);
        var kept = new KeptAccess(
                new StructureId("0570001A"),
                "s1",
                LocalDate.of(2027, 8, 31),
                because,
                new PersonId("a"),
                Instant.EPOCH);
        var check =
                new PolicyCheck(GAR, RentreeTable.of2018(), List.of(kept), RecognitionSettings.USUAL, LinkWords.USUAL);

        assertThat(rules(check.check(List.of(EDUTHEQUE), kept.until()).get(0))).isEmpty();
        assertThat(rules(check.check(List.of(EDUTHEQUE), kept.until().plusDays(1))
                        .get(0)))
                .containsExactly("CAT-POL-07");
    }

    /** Atrium beside the GAR: its catalogue allocates textbooks by itself. */
    @Test
    void a_textbook_of_the_portal_s_own_catalogue_that_is_in_the_gar_too_has_two_tiles() {
        var gar = List.of(
                Resource.of("http://n2t.net/ark:/99999/m1", "Maths 5e", "Hatier"),
                Resource.of("ark:/99999/m2", "Physique – Chimie", "Hatier"));
        var check = PolicyCheck.of(gar, RentreeTable.of2018());
        var own = List.of(
                Resource.of("ark:/99999/m1", "Mathématiques cinquième", "Éditions Hatier"),
                Resource.of("catalogue-17", "physique chimie", "HATIER"),
                Resource.of("catalogue-18", "Physique chimie", "Nathan"),
                Resource.of("catalogue-19", "Maths 4e", "Hatier"));

        assertThat(check.tiles(own))
                .allSatisfy(each -> assertThat(each.rule().id()).isEqualTo("CAT-POL-08"))
                .extracting(each -> ((PolicyReason.TwoTiles) each.reason()).own())
                .containsExactly("ark:/99999/m1", "catalogue-17");
    }
}
