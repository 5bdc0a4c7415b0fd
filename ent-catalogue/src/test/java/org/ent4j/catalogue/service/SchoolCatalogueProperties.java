package org.ent4j.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.marking.DnmaService;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.StructureId;

class SchoolCatalogueProperties {

    private static final StructureId SCHOOL = new StructureId("0571994H");
    private static final StructureId OTHER = new StructureId("0570001A");
    private static final Scope OWN = Scope.school(SCHOOL);
    private static final Scope ACADEMIE = Scope.academie("12");
    private static final List<Scope> ABOVE = List.of(ACADEMIE, Scope.project());

    @Provide
    Arbitrary<List<Service>> services() {
        var scopes = Arbitraries.of(OWN, Scope.school(OTHER), ACADEMIE, Scope.academie("15"), Scope.project());
        return Combinators.combine(
                        scopes, Arbitraries.of("a", "b", "c"), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(SchoolCatalogueProperties::service)
                .list()
                .uniqueElements(Service::key)
                .ofMaxSize(10);
    }

    private static Service service(Scope scope, String code, boolean isInherited, boolean isLocked) {
        return ServiceForm.builder()
                .title(code)
                .sso(SsoType.NONE)
                .url(new ServiceAddress("https://a.fr/"))
                .marking(ServiceMarking.of(DnmaService.ACCUEIL))
                .regroupement(UsualServices.OUTILS)
                .inherited(isInherited)
                .locked(isLocked)
                .build()
                .draft(new ServiceKey(scope, code));
    }

    @Property
    void a_school_has_its_own_services_and_those_passed_down_and_chooses_about_unlocked_ones_alone(
            @ForAll("services") List<Service> services, @ForAll boolean isHidden) {
        var choices = services.stream()
                .map(each -> new LocalChoice(SCHOOL, each.key(), isHidden, Optional.of(UsualServices.PORTAIL)))
                .toList();

        var catalogue = SchoolCatalogue.of(SCHOOL, ABOVE, services, List.of(), choices);

        var expected = services.stream()
                .filter(each -> each.key().scope().equals(OWN)
                        || each.isInherited() && ABOVE.contains(each.key().scope()))
                .toList();
        assertThat(catalogue.services())
                .extracting(SchoolService::service)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(catalogue.services()).allSatisfy(each -> {
            var mayChoose = each.isInherited() && !each.service().isLocked();
            Statistics.collect(each.isInherited() ? mayChoose ? "free" : "locked" : "own");
            assertThat(each.isHidden()).isEqualTo(mayChoose && isHidden);
            assertThat(each.regroupement()).isEqualTo(mayChoose ? UsualServices.PORTAIL : UsualServices.OUTILS);
        });
        Statistics.coverage(checker -> {
            checker.check("own").percentage(share -> share > 10);
            checker.check("free").percentage(share -> share > 5);
            checker.check("locked").percentage(share -> share > 5);
        });
    }

    @Property
    void a_regroupement_that_is_moved_stands_where_it_was_put_and_the_others_keep_their_order(
            @ForAll @IntRange(min = 0, max = 6) int which, @ForAll @IntRange(min = -2, max = 12) int place) {
        var menu = UsualServices.menu(OWN);
        var moved = menu.regroupements().get(which);

        var after = menu.moved(moved.id(), place);

        var size = menu.regroupements().size();
        assertThat(after.regroupements().get(Math.max(0, Math.min(place - 1, size - 1))))
                .isEqualTo(moved);
        assertThat(without(after, moved)).isEqualTo(without(menu, moved));
    }

    private static List<Regroupement> without(ServiceMenu menu, Regroupement one) {
        var others = new ArrayList<>(menu.regroupements());
        others.remove(one);
        return others;
    }

    @Property
    void services_of_a_regroupement_stand_in_its_order_and_none_is_lost(
            @ForAll("services") List<Service> services, @ForAll("services") List<Service> ordered) {
        var order = ordered.stream().map(Service::key).toList();
        var regroupement = new Regroupement(UsualServices.OUTILS, "Outils", false, order);

        var sorted = services.stream().sorted(regroupement.comparator()).toList();

        var named = sorted.stream().map(Service::key).filter(order::contains).toList();
        assertThat(new HashSet<>(sorted)).isEqualTo(new HashSet<>(services));
        assertThat(sorted.stream().limit(named.size()).map(Service::key).toList())
                .isEqualTo(named);
        assertThat(named)
                .isEqualTo(order.stream().filter(key -> named.contains(key)).toList());
    }
}
