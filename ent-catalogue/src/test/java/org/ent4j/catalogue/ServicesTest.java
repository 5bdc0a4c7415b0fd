package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ent4j.catalogue.ServiceDesk.ACADEMIE;
import static org.ent4j.catalogue.ServiceDesk.ADMIN;
import static org.ent4j.catalogue.ServiceDesk.NOW;
import static org.ent4j.catalogue.ServiceDesk.OTHER;
import static org.ent4j.catalogue.ServiceDesk.PEGUY;
import static org.ent4j.catalogue.ServiceDesk.PUPIL;
import static org.ent4j.catalogue.ServiceDesk.RECTORAT;
import static org.ent4j.catalogue.ServiceDesk.SCHOOL;
import static org.ent4j.catalogue.ServiceDesk.TODAY;
import static org.ent4j.catalogue.ServiceDesk.bare;
import static org.ent4j.catalogue.ServiceDesk.form;
import static org.ent4j.catalogue.ServiceDesk.key;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.check.Finding;
import org.ent4j.catalogue.check.Unpublishable;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.NothingBefore;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.catalogue.service.ServiceReason;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class ServicesTest {

    private static final ServiceKey OWN = key(SCHOOL, "edutheque");
    private static final ServiceKey SHARED = key(ACADEMIE, "arte");
    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

    private final ServiceDesk desk = new ServiceDesk();
    private final Services services = desk.services;

    @Test
    void what_the_form_of_the_deck_marks_with_a_star_is_demanded() {
        var refusal =
                services.add(ADMIN, NOW, OWN, ServiceForm.builder().build()).getLeft();

        assertThat(refusal.rules())
                .containsExactly("CAT-SRV-01", "CAT-SRV-02", "CAT-SRV-03", "CAT-SRV-04", "CAT-SRV-05");
    }

    @Test
    void whoever_may_not_is_told_so_and_nothing_else() {
        desk.draft(OWN, form("https://www.edutheque.fr/").build());
        var nothing = ServiceForm.builder().build();

        assertThat(services.add(PUPIL, NOW, OWN, nothing).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(services.regroup(PUPIL, NOW, PEGUY, SHARED, 0, Optional.of(new RegroupementId("rien")))
                        .getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(services.placeService(PUPIL, NOW, SCHOOL, 0, SHARED, 1).getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(services.undoMenu(PUPIL, NOW, SCHOOL, 0).getLeft()).isInstanceOf(NotEntrusted.class);
    }

    @Test
    void a_code_is_taken_once_in_a_scope_and_free_in_another() {
        desk.draft(OWN, form("https://www.edutheque.fr/").build());

        assertThat(services.add(ADMIN, NOW, OWN, form("https://autre.fr/").build())
                        .getLeft()
                        .rules())
                .containsExactly("CAT-SRV-11");
        assertThat(services.add(
                                RECTORAT,
                                NOW,
                                key(ACADEMIE, "edutheque"),
                                form("https://autre.fr/").build())
                        .isRight())
                .isTrue();
    }

    @Test
    void every_change_needs_the_task_and_the_version_and_leaves_a_trace() {
        var kept = services.add(
                        ADMIN, NOW, OWN, form("https://www.edutheque.fr/").build())
                .get();
        var title = ServiceForm.builder().title("Eduthèque 2").build();

        assertThat(services.change(PUPIL, NOW, OWN, 1, title, TODAY).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(services.change(ADMIN, NOW, OWN, 2, title, TODAY).getLeft()).isInstanceOf(Superseded.class);
        assertThat(services.change(ADMIN, NOW, SHARED, 1, title, TODAY).getLeft())
                .isInstanceOf(NotThere.class);
        assertThat(services.change(ADMIN, NOW, OWN, kept.version(), title, TODAY)
                        .get()
                        .value()
                        .title())
                .isEqualTo("Eduthèque 2");
        assertThat(desk.traces.list(Optional.of(SCHOOL), BEGINNING, NOW.plusSeconds(1), 9))
                .extracting(Trace::action)
                .containsExactly("changed", "added");
    }

    @Test
    void what_stands_against_publication_is_told_all_at_once_and_the_draft_stays() {
        var form = bare("javascript:alert(1)").regroupement(new RegroupementId("nulle-part"));
        desk.draft(OWN, form.build());

        var refusal = services.move(ADMIN, NOW, OWN, 1, Move.PUBLISH, TODAY).getLeft();

        assertThat(refusal).isInstanceOf(Unpublishable.class);
        assertThat(refusal.rules()).containsExactly("CAT-ADR-03", "CAT-CTL-05", "CAT-CTL-08");
        assertThat(services.find(OWN).orElseThrow().value().state()).isEqualTo(ServiceState.DRAFT);
    }

    @Test
    void a_published_service_is_not_changed_into_one_that_could_not_be_published() {
        desk.published(OWN, form("https://www.edutheque.fr/").build());
        var change =
                ServiceForm.builder().url(new ServiceAddress("file:///etc")).build();

        assertThat(services.change(ADMIN, NOW, OWN, 2, change, TODAY).getLeft().rules())
                .containsExactly("CAT-ADR-03");
    }

    @Test
    void a_life_from_draft_to_retirement_and_back() {
        desk.published(OWN, form("https://www.edutheque.fr/").build());

        assertThat(services.remove(ADMIN, NOW, OWN, 2).getLeft()).isInstanceOf(Refusal.NotInThisState.class);
        assertThat(state(2, Move.SUSPEND)).isEqualTo(ServiceState.SUSPENDED);
        assertThat(state(3, Move.PUBLISH)).isEqualTo(ServiceState.PUBLISHED);
        assertThat(state(4, Move.RETIRE)).isEqualTo(ServiceState.RETIRED);
        assertThat(services.move(ADMIN, NOW, OWN, 5, Move.PUBLISH, TODAY).getLeft())
                .isInstanceOf(Refusal.NotInThisState.class);
        assertThat(state(5, Move.REOPEN)).isEqualTo(ServiceState.DRAFT);
        assertThat(services.remove(ADMIN, NOW, OWN, 6).isRight()).isTrue();
        assertThat(services.find(OWN)).isEmpty();
    }

    private ServiceState state(long seen, Move move) {
        return services.move(ADMIN, NOW, OWN, seen, move, TODAY).get().value().state();
    }

    @Test
    void the_last_change_is_taken_back_a_removal_too() {
        desk.draft(OWN, form("https://www.edutheque.fr/").build());
        assertThat(services.undo(ADMIN, NOW, OWN, 1, TODAY).getLeft()).isInstanceOf(NothingBefore.class);
        services.change(ADMIN, NOW, OWN, 1, ServiceForm.builder().title("Autre").build(), TODAY);

        assertThat(services.undo(ADMIN, NOW, OWN, 2, TODAY).get().value().title())
                .isEqualTo("Eduthèque");
        assertThat(services.undo(ADMIN, NOW, OWN, 3, TODAY).get().value().title())
                .isEqualTo("Autre");
        services.remove(ADMIN, NOW, OWN, 4);
        assertThat(services.undo(PUPIL, NOW, OWN, 0, TODAY).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(services.undo(ADMIN, NOW, OWN, 0, TODAY).get().value().title())
                .isEqualTo("Autre");
    }

    @Test
    void what_is_taken_back_into_publication_is_checked_again() {
        desk.published(OWN, form("https://www.edutheque.fr/").build());
        services.move(ADMIN, NOW, OWN, 2, Move.SUSPEND, TODAY);
        desk.published(key(SCHOOL, "autre"), form("https://www.edutheque.fr/b").build());

        assertThat(services.undo(ADMIN, NOW, OWN, 3, TODAY).getLeft().rules()).containsExactly("CAT-CTL-04");
    }

    @Test
    void schools_inherit_what_is_above_them_unless_it_stays_there() {
        desk.published(SHARED, form("https://arte.exemple.fr/").build());
        desk.published(
                key(ACADEMIE, "extranet"),
                form("https://extranet.exemple.fr/").inherited(false).build());
        desk.published(OWN, form("https://www.edutheque.fr/").build());

        assertThat(services.in(PEGUY).services())
                .extracting(each -> each.service().key())
                .containsExactly(OWN, SHARED);
        assertThat(services.in(OTHER).services())
                .extracting(each -> each.service().key())
                .containsExactly(SHARED);
        assertThat(services.in(PEGUY).find("arte").orElseThrow().isInherited()).isTrue();
    }

    @Test
    void a_school_hides_and_groups_what_it_inherits_for_itself() {
        desk.published(SHARED, form("https://arte.exemple.fr/").build());

        services.hide(ADMIN, NOW, PEGUY, SHARED, 0, true).get();
        assertThat(services.in(PEGUY).find(SHARED).orElseThrow().isHidden()).isTrue();
        assertThat(services.in(OTHER).find(SHARED).orElseThrow().isHidden()).isFalse();
        services.hide(ADMIN, NOW, PEGUY, SHARED, 1, false).get();
        services.regroup(ADMIN, NOW, PEGUY, SHARED, 2, Optional.of(UsualServices.PEDAGOGIE))
                .get();
        assertThat(services.in(PEGUY).find(SHARED).orElseThrow())
                .matches(each -> !each.isHidden() && each.regroupement().equals(UsualServices.PEDAGOGIE));
        assertThat(services.regroup(ADMIN, NOW, PEGUY, SHARED, 2, Optional.of(new RegroupementId("rien")))
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REG-04");
        assertThat(services.hide(ADMIN, NOW, OTHER, SHARED, 0, true).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(services.hide(ADMIN, NOW, PEGUY, OWN, 0, true).getLeft()).isInstanceOf(NotThere.class);
    }

    @Test
    void a_lock_stands_against_schools_and_undoes_what_they_chose_before() {
        desk.published(SHARED, form("https://arte.exemple.fr/").build());
        services.hide(ADMIN, NOW, PEGUY, SHARED, 0, true).get();
        services.change(
                        RECTORAT,
                        NOW,
                        SHARED,
                        2,
                        ServiceForm.builder().locked(true).build(),
                        TODAY)
                .get();

        assertThat(services.in(PEGUY).find(SHARED).orElseThrow().isHidden()).isFalse();
        assertThat(services.hide(ADMIN, NOW, PEGUY, SHARED, 0, true).getLeft().rules())
                .containsExactly("CAT-REG-07");
        assertThat(services.regroup(ADMIN, NOW, PEGUY, SHARED, 2, Optional.of(UsualServices.OUTILS))
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REG-07");
        assertThat(services.move(ADMIN, NOW, SHARED, 3, Move.SUSPEND, TODAY).getLeft())
                .isInstanceOf(NotEntrusted.class);
    }

    @Test
    void one_school_alone_has_nothing_to_lock() {
        assertThat(services.add(
                                ADMIN,
                                NOW,
                                OWN,
                                form("https://a.fr/").locked(true).build())
                        .getLeft()
                        .rules())
                .containsExactly("CAT-SRV-10");
    }

    @Test
    void a_title_and_a_label_are_seen_as_they_are() {
        desk.draft(OWN, form("https://a.fr/").build());

        var refusal = titled("Pronote\u202e").getLeft();
        assertThat(refusal.rules()).containsExactly("CAT-SRV-13");
        assertThat(Messages.render(refusal.reasons().get(0), Lang.FR)).contains("U+202E");
        assertThat(services.addRegroupement(ADMIN, NOW, SCHOOL, 0, new RegroupementId("x"), "a\u0000b")
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REG-09");
        assertThat(titled("Famille \uD83D\uDC69\u200D\uD83D\uDC67 d'Élodie").isRight())
                .isTrue();
    }

    private Either<Refusal, Kept<Service>> titled(String title) {
        return services.change(
                ADMIN, NOW, OWN, 1, ServiceForm.builder().title(title).build(), TODAY);
    }

    @Test
    void an_icon_is_a_picture_of_the_portal() {
        assertThat(services.add(
                                ADMIN,
                                NOW,
                                OWN,
                                form("https://a.fr/").icon("https://b.fr/i.png").build())
                        .getLeft()
                        .rules())
                .containsExactly("CAT-SRV-12");
        assertThat(services.add(
                                ADMIN,
                                NOW,
                                OWN,
                                form("https://a.fr/").icon("livre").build())
                        .isRight())
                .isTrue();
    }

    @Test
    void a_ticket_is_for_the_service_of_the_school_that_claims_its_url() {
        desk.published(SHARED, form("https://{uai}.esidoc.exemple.fr/").build());
        desk.draft(OWN, form("https://www.edutheque.fr/").build());

        assertThat(services.in(PEGUY).claiming("https://0571994h.esidoc.exemple.fr/a"))
                .extracting(each -> each.service().key())
                .containsExactly(SHARED);
        assertThat(services.in(OTHER).claiming("https://0571994h.esidoc.exemple.fr/a"))
                .isEmpty();
        assertThat(services.in(PEGUY).claiming("https://www.edutheque.fr/")).isEmpty();
    }

    @Test
    void the_schools_of_a_cite_scolaire_inherit_its_services() {
        var cite = new StructureId("cite");
        var citeServices = Services.of(Services.Ports.of(
                new InMemoryShelf<>(Service.FILING, desk.traces),
                new InMemoryShelf<>(ServiceMenu.FILING, desk.traces),
                new InMemoryShelf<>(LocalChoice.FILING, desk.traces),
                school -> school.equals(PEGUY) ? List.of(Scope.school(cite)) : List.of(),
                Rights.open(),
                Populations.open()));
        var key = key(Scope.school(cite), "cantine");
        citeServices
                .add(ADMIN, NOW, key, form("https://cantine.exemple.fr/").build())
                .get();

        assertThat(citeServices.in(PEGUY).find(key).orElseThrow().isInherited()).isTrue();
        assertThat(citeServices.in(cite).find(key).orElseThrow().isInherited()).isFalse();
        assertThat(citeServices.in(OTHER).services()).isEmpty();
    }

    @Test
    void a_service_of_its_own_is_not_hidden_but_suspended() {
        desk.published(OWN, form("https://www.edutheque.fr/").build());

        assertThat(services.hide(ADMIN, NOW, PEGUY, OWN, 0, true).getLeft().reasons())
                .containsExactly(new ServiceReason.NotInherited(OWN.text(), PEGUY.value()));
    }

    @Test
    void the_usual_services_come_once_and_stay_as_they_were_made() {
        var usual = UsualServices.ofPortal(Scope.project());
        var menu = UsualServices.menu(Scope.project());

        assertThat(services.install(RECTORAT, NOW, menu, usual).get()).hasSameSizeAs(usual);
        assertThat(services.install(RECTORAT, NOW, menu, usual).get()).isEmpty();
        assertThat(services.in(PEGUY).services()).hasSameSizeAs(usual);
        assertThat(services.check(PEGUY, TODAY).stream().filter(Finding::isBlocking))
                .isEmpty();
    }

    @Test
    void the_services_of_a_school_are_checked_with_its_regroupements() {
        desk.published(OWN, form("https://www.edutheque.fr/").build());
        desk.population.clear();

        assertThat(services.check(PEGUY, TODAY))
                .extracting(Finding::subject, Finding::rule)
                .startsWith(tuple(OWN.text(), "CAT-CTL-07"))
                .contains(tuple("vie-scolaire", "CAT-CTL-14"))
                .doesNotContain(tuple("ressources-numeriques", "CAT-CTL-14"));
        assertThat(services.check(OWN, TODAY).get()).extracting(Finding::rule).containsExactly("CAT-CTL-07");
        assertThat(services.check(SHARED, TODAY).getLeft()).isInstanceOf(NotThere.class);
    }

    @Test
    void two_cas_services_that_claim_one_url_are_found_across_scopes() {
        desk.published(SHARED, form("https://www.edutheque.fr/arte").build());
        desk.draft(OWN, form("https://www.edutheque.fr/").build());

        assertThat(services.check(OWN, TODAY).get()).extracting(Finding::rule).contains("CAT-CTL-04");
        assertThat(List.copyOf(services.versions(OWN))).hasSize(1);
    }
}
