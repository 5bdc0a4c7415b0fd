package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.catalogue.ServiceDesk.ACADEMIE;
import static org.ent4j.catalogue.ServiceDesk.ADMIN;
import static org.ent4j.catalogue.ServiceDesk.NOW;
import static org.ent4j.catalogue.ServiceDesk.OTHER;
import static org.ent4j.catalogue.ServiceDesk.PEGUY;
import static org.ent4j.catalogue.ServiceDesk.PUPIL;
import static org.ent4j.catalogue.ServiceDesk.RECTORAT;
import static org.ent4j.catalogue.ServiceDesk.SCHOOL;
import static org.ent4j.catalogue.ServiceDesk.TODAY;
import static org.ent4j.catalogue.ServiceDesk.form;
import static org.ent4j.catalogue.ServiceDesk.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.access.Portal;
import org.ent4j.catalogue.access.Sight;
import org.ent4j.catalogue.access.SightReason;
import org.ent4j.catalogue.access.SightStep;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.release.Principal;
import org.ent4j.catalogue.release.SdetAttribute;
import org.ent4j.catalogue.release.UsualConnectors;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.ServiceDays;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.catalogue.spi.PersonAttributes;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class ServiceSightTest {

    private static final ServiceKey SHARED = key(ACADEMIE, "arte");
    private static final ServiceKey OWN = key(SCHOOL, "edutheque");

    private final ServiceDesk desk = new ServiceDesk();
    private final Services services = desk.services;

    private Sight why(ServiceKey service, StructureId school) {
        return services.why(PUPIL, service, school, TODAY);
    }

    @Test
    void whoever_is_of_the_population_of_a_published_service_sees_it() {
        desk.published(SHARED, form("https://arte.exemple.fr/").build());

        var sight = why(SHARED, PEGUY);

        assertThat(sight.isSeen()).isTrue();
        assertThat(sight.first()).isEmpty();
        assertThat(sight.steps()).extracting(Sight.Step::step).containsExactly(SightStep.values());
        assertThat(sight.rules()).containsExactly("r1");
    }

    @Test
    void what_does_not_exist_is_said_to() {
        assertThat(why(SHARED, PEGUY).obstacles()).containsExactly(new SightReason.NoService("academie:12/arte"));
    }

    @Test
    void the_first_obstacle_is_named_and_all_the_others_with_it() {
        var nextYear = new ServiceDays(Optional.of(TODAY.plusYears(1)), Optional.empty());
        desk.published(
                SHARED,
                form("https://arte.exemple.fr/").days(nextYear).inBar(false).build());
        desk.population.clear();
        services.hide(ADMIN, NOW, PEGUY, SHARED, 0, true).get();
        services.move(RECTORAT, NOW, SHARED, 2, Move.SUSPEND, TODAY).get();

        var sight = why(SHARED, PEGUY);

        assertThat(sight.first()).contains(new SightReason.NotPublished(ServiceState.SUSPENDED));
        assertThat(sight.steps().stream().filter(step -> !step.isMet()))
                .extracting(Sight.Step::step)
                .containsExactly(
                        SightStep.STATE, SightStep.DAYS, SightStep.HIDDEN, SightStep.POPULATION, SightStep.BAR);
    }

    @Test
    void a_service_of_another_school_is_not_offered() {
        desk.published(OWN, form("https://www.edutheque.fr/").build());

        assertThat(why(OWN, OTHER).obstacles())
                .containsExactly(new SightReason.NotOffered(SCHOOL.key(), OTHER.value()));
    }

    @Test
    void a_validity_that_is_over_is_told_with_its_day() {
        var lastYear = new ServiceDays(Optional.empty(), Optional.of(TODAY.minusDays(1)));
        desk.published(OWN, form("https://www.edutheque.fr/").days(lastYear).build());

        assertThat(why(OWN, PEGUY).obstacles()).containsExactly(new SightReason.Over("2026-09-06"));
    }

    @Test
    void a_service_that_is_not_in_the_bar_may_be_entered_all_the_same() {
        desk.published(OWN, form("https://www.edutheque.fr/").inBar(false).build());

        assertThat(why(OWN, PEGUY).isSeen()).isFalse();
        assertThat(why(OWN, PEGUY).mayEnter()).isTrue();
    }

    @Test
    void everybody_enters_an_anonymous_service() {
        desk.published(
                OWN,
                ServiceDesk.bare("https://www.edutheque.fr/")
                        .regroupement(UsualServices.RESSOURCES)
                        .anonymous(true)
                        .build());
        desk.population.clear();

        assertThat(why(OWN, PEGUY).isSeen()).isTrue();
    }

    @Test
    void a_regroupement_is_not_retired_over_services_that_are_seen_in_it_inherited_ones_too() {
        desk.published(SHARED, form("https://arte.exemple.fr/").build());
        assertThat(services.retireRegroupement(ADMIN, NOW, Scope.project(), 1, UsualServices.RESSOURCES)
                        .getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(retired(Scope.project(), 1, UsualServices.RESSOURCES)).containsExactly("CAT-REG-05");
        assertThat(retired(ACADEMIE, 0, UsualServices.RESSOURCES)).containsExactly("CAT-REG-05");
        assertThat(retired(SCHOOL, 0, UsualServices.RESSOURCES)).containsExactly("CAT-REG-05");

        services.regroup(ADMIN, NOW, PEGUY, SHARED, 0, Optional.of(UsualServices.OUTILS))
                .get();
        assertThat(retired(Scope.project(), 1, UsualServices.OUTILS)).containsExactly("CAT-REG-05");
        assertThat(retired(SCHOOL, 0, UsualServices.RESSOURCES)).isEmpty();
        assertThat(why(SHARED, PEGUY).isSeen()).isTrue();
    }

    private List<String> retired(Scope scope, long seen, RegroupementId id) {
        return services.retireRegroupement(RECTORAT, NOW, scope, seen, id).fold(Refusal::rules, any -> List.of());
    }

    @Test
    void what_is_published_later_in_a_regroupement_that_a_school_retired_is_seen_there_when_it_is_locked() {
        services.retireRegroupement(ADMIN, NOW, SCHOOL, 0, UsualServices.RESSOURCES)
                .get();
        var locked = key(ACADEMIE, "obligatoire");
        desk.published(SHARED, form("https://arte.exemple.fr/").build());
        desk.published(locked, form("https://b.exemple.fr/").locked(true).build());

        assertThat(why(SHARED, PEGUY).obstacles())
                .containsExactly(new SightReason.DeadRegroupement("ressources-numeriques"));
        assertThat(why(SHARED, OTHER).isSeen()).isTrue();
        assertThat(why(locked, PEGUY).isSeen()).isTrue();
        assertThat(seen()).containsExactly("ressources-numeriques: obligatoire");
    }

    @Test
    void of_two_administrators_who_change_one_menu_or_one_choice_the_second_is_told() {
        desk.published(SHARED, form("https://arte.exemple.fr/").build());
        var cdi = new RegroupementId("cdi");

        services.addRegroupement(ADMIN, NOW, SCHOOL, 0, cdi, "Notre CDI").get();
        services.hide(ADMIN, NOW, PEGUY, SHARED, 0, true).get();

        assertThat(services.moveRegroupement(RECTORAT, NOW, SCHOOL, 0, UsualServices.OUTILS, 1)
                        .getLeft())
                .isEqualTo(Superseded.of(SCHOOL.key(), 0, 1));
        assertThat(services.labelRegroupement(RECTORAT, NOW, SCHOOL, 3, cdi, "CDI")
                        .getLeft())
                .isEqualTo(Superseded.of(SCHOOL.key(), 3, 1));
        assertThat(services.undoMenu(RECTORAT, NOW, SCHOOL, 0).isLeft()).isTrue();
        assertThat(services.regroup(RECTORAT, NOW, PEGUY, SHARED, 0, Optional.of(cdi))
                        .getLeft())
                .isInstanceOf(Superseded.class);
        assertThat(services.choice(PEGUY, SHARED).orElseThrow().value().isHidden())
                .isTrue();
        assertThat(services.ownMenu(SCHOOL).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_service_gets_a_place_only_where_it_is_offered() {
        desk.published(OWN, form("https://www.edutheque.fr/").build());
        desk.published(SHARED, form("https://arte.exemple.fr/").build());

        assertThat(services.placeService(RECTORAT, NOW, ACADEMIE, 0, OWN, 1)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REG-08");
        services.placeService(RECTORAT, NOW, ACADEMIE, 0, SHARED, 1).get();
        assertThat(services.ownMenu(Scope.school(OTHER))).isEmpty();
    }

    @Test
    void a_portal_is_in_the_order_of_its_regroupements_and_of_the_services_within() {
        var keys = new ArrayList<ServiceKey>();
        for (var code : List.of("a", "b", "c")) {
            keys.add(key(SCHOOL, code));
            desk.published(
                    keys.get(keys.size() - 1),
                    form("https://" + code + ".exemple.fr/").build());
        }
        desk.published(SHARED, form("https://arte.exemple.fr/").build());
        services.regroup(ADMIN, NOW, PEGUY, SHARED, 0, Optional.of(UsualServices.OUTILS))
                .get();

        assertThat(seen()).containsExactly("ressources-numeriques: a b c", "mes-outils: arte");

        services.placeService(ADMIN, NOW, SCHOOL, 0, keys.get(2), 1).get();
        services.moveRegroupement(ADMIN, NOW, SCHOOL, 1, UsualServices.OUTILS, 1)
                .get();
        assertThat(seen()).containsExactly("mes-outils: arte", "ressources-numeriques: c a b");

        services.undoMenu(ADMIN, NOW, SCHOOL, 2).get();
        assertThat(seen()).containsExactly("ressources-numeriques: c a b", "mes-outils: arte");
    }

    private List<String> seen() {
        return services.portal(PUPIL, PEGUY, TODAY).sections().stream()
                .map(section -> section.regroupement().id() + ": "
                        + String.join(
                                " ",
                                section.services().stream()
                                        .map(each -> each.service().key().code())
                                        .toList()))
                .toList();
    }

    @Test
    void somebody_of_two_schools_has_two_portals_and_his_main_one_first() {
        desk.published(OWN, form("https://www.edutheque.fr/").build());
        desk.published(SHARED, form("https://arte.exemple.fr/").build());

        var portals = services.portals(PUPIL, any -> List.of(OTHER, PEGUY), TODAY);

        assertThat(portals).extracting(Portal::school).containsExactly(OTHER, PEGUY);
        assertThat(portals.get(0).sections().get(0).services()).hasSize(1);
        assertThat(portals.get(1).sections().get(0).services()).hasSize(2);
    }

    @Test
    void a_school_names_its_regroupements_and_those_it_inherits() {
        var own = new RegroupementId("cdi");

        assertThat(services.addRegroupement(ADMIN, NOW, SCHOOL, 0, UsualServices.OUTILS, "x")
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REG-03");
        assertThat(services.addRegroupement(ADMIN, NOW, SCHOOL, 0, own, " ")
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REG-01");
        assertThat(services.labelRegroupement(ADMIN, NOW, SCHOOL, 0, own, "x")
                        .getLeft()
                        .rules())
                .containsExactly("CAT-REG-04");
        services.addRegroupement(ADMIN, NOW, SCHOOL, 0, own, "Notre CDI").get();
        services.labelRegroupement(ADMIN, NOW, SCHOOL, 1, UsualServices.OUTILS, "Boîte à outils")
                .get();

        assertThat(services.menu(SCHOOL).find(own).orElseThrow().label()).isEqualTo("Notre CDI");
        assertThat(services.menu(SCHOOL)
                        .find(UsualServices.OUTILS)
                        .orElseThrow()
                        .label())
                .isEqualTo("Boîte à outils");
        assertThat(services.menu(Scope.school(OTHER))
                        .find(UsualServices.OUTILS)
                        .orElseThrow()
                        .label())
                .isEqualTo("Mes outils");
        assertThat(services.menu(SCHOOL).regroupements())
                .hasSize(UsualServices.menu(SCHOOL).regroupements().size() + 1);
    }

    @Test
    void whoever_may_enter_is_known_by_what_the_connector_asks_and_nobody_else_is() {
        var asked = new ArrayList<SdetAttribute>();
        var universalis = UsualConnectors.all().find("UNIVERSALIS").orElseThrow();
        desk.published(
                SHARED,
                ServiceDesk.bare("https://www.universalis.exemple.fr/")
                        .regroupement(UsualServices.RESSOURCES)
                        .release(universalis.release())
                        .build());
        var known = new PersonAttributes() {
            @Override
            public List<String> values(PersonId person, SdetAttribute attribute, StructureId school) {
                asked.add(attribute);
                return attribute == SdetAttribute.PRENOM ? List.of() : List.of(attribute.name());
            }

            @Override
            public String principal(PersonId person, Principal kind, ServiceKey service) {
                return person + "@" + kind;
            }
        };

        assertThat(services.identity(PUPIL, SHARED, PEGUY, TODAY, known))
                .contains(new Services.Identity(
                        Optional.of("eleve@UID"),
                        Map.of(
                                "Nom", List.of("NOM"),
                                "ENTPersonProfils", List.of("PROFILS"),
                                "ENTPersonStructRattachRNE", List.of("UAI"))));
        assertThat(asked)
                .containsExactly(SdetAttribute.NOM, SdetAttribute.PRENOM, SdetAttribute.PROFILS, SdetAttribute.UAI);
        assertThat(services.identity(ADMIN, SHARED, PEGUY, TODAY, known)).isEmpty();
    }
}
