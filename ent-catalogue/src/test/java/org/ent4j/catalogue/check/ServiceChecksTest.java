package org.ent4j.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.address.pattern.UrlPattern;
import org.ent4j.catalogue.marking.DnmaService;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.release.AttributeRelease;
import org.ent4j.catalogue.release.Principal;
import org.ent4j.catalogue.release.ReleasedAttribute;
import org.ent4j.catalogue.release.SdetAttribute;
import org.ent4j.catalogue.release.UsualConnectors;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceDays;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.SsoType;
import org.ent4j.catalogue.service.UsualServices;
import org.junit.jupiter.api.Test;

class ServiceChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final Scope ACADEMIE = Scope.academie("12");
    private static final Service SOUND = service("a", "https://a.exemple.fr/");

    private static Service service(String code, String url) {
        return service(code, url, ACADEMIE);
    }

    private static Service service(String code, String url, Scope scope) {
        return ServiceForm.builder()
                .title(code)
                .sso(SsoType.STANDARD)
                .url(new ServiceAddress(url))
                .marking(ServiceMarking.of(DnmaService.ACCUEIL, "outil"))
                .regroupement(UsualServices.RESSOURCES)
                .release(AttributeRelease.of(Principal.UID))
                .build()
                .draft(new ServiceKey(scope, code));
    }

    private static List<String> found(Service service, long audience, Service... others) {
        var menu = UsualServices.menu(ACADEMIE).retired(UsualServices.OUTILS, true);
        var around = new Surroundings(
                Neighbours.of(List.of(others)), menu, OptionalLong.of(audience), TODAY, UsualConnectors.all());
        return ServiceChecks.of(service, around).stream().map(Finding::rule).toList();
    }

    private static List<String> found(Function<Service, Service> change) {
        return found(change.apply(SOUND), 5);
    }

    private static Service withPatterns(Service service, String... patterns) {
        return service.withPatterns(
                List.of(patterns).stream().map(UrlPattern::new).toList());
    }

    @Test
    void nothing_is_found_about_a_sound_service() {
        assertThat(found(SOUND, 5, SOUND, service("b", "https://b.exemple.fr/")))
                .isEmpty();
    }

    @Test
    void each_defect_has_its_rule() {
        assertThat(found(each -> withPatterns(each, "("))).containsExactly("CAT-CTL-01");
        assertThat(found(each -> withPatterns(each, "https://a\\.exemple\\.fr/.*", ".*")))
                .containsExactly("CAT-CTL-02");
        assertThat(found(each -> withPatterns(each, "https://c\\.exemple\\.fr/.*")))
                .containsExactly("CAT-CTL-03");
        assertThat(found(each -> each.withRegroupement(new RegroupementId("rien"))))
                .containsExactly("CAT-CTL-05");
        assertThat(found(each -> each.withRegroupement(UsualServices.OUTILS))).containsExactly("CAT-CTL-06");
        assertThat(found(SOUND, 0)).containsExactly("CAT-CTL-07");
        assertThat(found(each -> each.withRelease(AttributeRelease.NOTHING))).containsExactly("CAT-CTL-08");
        assertThat(found(each -> each.withIsAnonymous(true))).containsExactly("CAT-CTL-09");
        assertThat(found(each -> each.withRelease(new AttributeRelease(
                        Optional.empty(),
                        Optional.of(Principal.UID),
                        List.of(
                                new ReleasedAttribute(SdetAttribute.DATE_NAISSANCE, "x"),
                                new ReleasedAttribute(SdetAttribute.NOM, " "))))))
                .containsExactly("CAT-CTL-10", "CAT-CTL-10");
        assertThat(found(each -> each.withDays(new ServiceDays(Optional.empty(), Optional.of(TODAY.minusDays(1))))))
                .containsExactly("CAT-CTL-11");
        assertThat(found(each -> each.withMarking(ServiceMarking.of(DnmaService.ACCUEIL))))
                .containsExactly("CAT-CTL-15");
        assertThat(found(each -> each.withDays(new ServiceDays(Optional.empty(), Optional.of(TODAY)))))
                .isEmpty();
    }

    @Test
    void a_hidden_or_anonymous_service_need_not_be_seen() {
        assertThat(found(SOUND.withIsInBar(false), 0)).isEmpty();
        assertThat(found(SOUND.withIsAnonymous(true).withRelease(AttributeRelease.NOTHING), 0))
                .isEmpty();
    }

    @Test
    void doubles_are_found_by_code_by_url_and_by_pattern() {
        var wide = withPatterns(service("z", "https://c.exemple.fr/"), "https://[a-c]\\.exemple\\.fr/.*");
        var twin = service("b", "http://a.exemple.fr").withSso(SsoType.NONE);
        var written = service("b", "HTTP://A.Exemple.FR:80/").withSso(SsoType.NONE);
        var elsewhere = service("b", "https://a.exemple.fr/A").withSso(SsoType.NONE);

        assertThat(found(SOUND, 5, twin)).containsExactly("CAT-CTL-13");
        assertThat(found(SOUND, 5, written)).containsExactly("CAT-CTL-13");
        assertThat(found(SOUND, 5, elsewhere)).isEmpty();
        assertThat(found(SOUND, 5, service("b", "https://a.exemple.fr/autre"))).containsExactly("CAT-CTL-04");
        assertThat(found(SOUND, 5, wide)).containsExactly("CAT-CTL-04");
        assertThat(found(SOUND, 5, service("a", "https://b.exemple.fr/", Scope.project())))
                .containsExactly("CAT-CTL-12");
    }

    @Test
    void the_url_that_two_services_claim_is_named() {
        var other = withPatterns(service("b", "https://b.exemple.fr/"), "https://[a-c]\\.exemple\\.fr/cours.*");
        var around = new Surroundings(
                Neighbours.of(List.of(other)),
                UsualServices.menu(ACADEMIE),
                OptionalLong.empty(),
                TODAY,
                UsualConnectors.all());

        assertThat(ServiceChecks.of(SOUND, around))
                .extracting(Finding::reason)
                .containsExactly(new CheckReason.Ambiguous("academie:12/b", "https://a.exemple.fr/cours"));
    }

    @Test
    void capitals_in_an_address_are_no_defect() {
        assertThat(found(each -> each.withUrl(new ServiceAddress("HTTPS://A.Exemple.FR/"))))
                .isEmpty();
    }

    @Test
    void services_that_are_no_cas_services_claim_nothing() {
        assertThat(found(SOUND.withSso(SsoType.SAML), 5, service("b", "https://a.exemple.fr/autre")))
                .isEmpty();
    }
}
