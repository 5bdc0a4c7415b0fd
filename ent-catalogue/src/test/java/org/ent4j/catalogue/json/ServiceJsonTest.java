package org.ent4j.catalogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.address.pattern.UrlPattern;
import org.ent4j.catalogue.marking.DnmaService;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.release.UsualConnectors;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceDays;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.catalogue.service.SsoType;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class ServiceJsonTest {

    private static final ServiceKey KEY = new ServiceKey(Scope.academie("12"), "spip");

    private static Service full() {
        return ServiceForm.builder()
                .title("Site \"SPIP\"")
                .sso(SsoType.STANDARD)
                .url(new ServiceAddress("https://spip.exemple.fr/"))
                .patterns(List.of(new UrlPattern("^\\Qhttps://spip.exemple.fr\\E(/.*)?")))
                .release(UsualConnectors.all().find("SPIP").orElseThrow().release())
                .marking(ServiceMarking.of(DnmaService.ACTUALITES, "SPIP"))
                .regroupement(UsualServices.COMMUNICATION)
                .icon("site")
                .days(new ServiceDays(Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty()))
                .locked(true)
                .build()
                .draft(KEY);
    }

    @Test
    void a_service_is_written_as_it_was_always_written() {
        assertThat(ServiceJson.text().write(full()))
                .isEqualTo(
                        "{\"days\":{\"from\":\"2026-09-01\"},\"icon\":\"site\",\"isAnonymous\":false,\"isInBar\":true,\"isInherited\":true,\"isInternal\":false,"
                                + "\"isLocked\":true,\"key\":{\"scope\":{\"type\":\"OfAcademie\",\"code\":\"12\"},\"code\":\"spip\"},\"kind\":\"TIERS\","
                                + "\"marking\":{\"service\":\"ACTUALITES\",\"outil\":\"SPIP\"},\"openMode\":\"NEW_WINDOW\","
                                + "\"patterns\":[\"^\\\\Qhttps://spip.exemple.fr\\\\E(/.*)?\"],\"regroupement\":\"communication\","
                                + "\"release\":{\"connector\":\"SPIP\",\"principal\":\"UID\",\"attributes\":["
                                + "{\"attribute\":\"NOM\",\"justification\":\"nommer l'élève pour son enseignant\"},"
                                + "{\"attribute\":\"MAIL\",\"justification\":\"avertir l'utilisateur\"}]},"
                                + "\"sso\":\"STANDARD\",\"state\":\"DRAFT\",\"title\":\"Site \\\"SPIP\\\"\",\"url\":\"https://spip.exemple.fr/\"}");
    }

    @Test
    void what_is_written_is_read_back() {
        for (var service :
                List.of(full(), UsualServices.ofPortal(Scope.project()).get(0).service())) {
            assertThat(ServiceJson.text().read(ServiceJson.text().write(service)))
                    .isEqualTo(service);
        }
    }

    @Test
    void menus_and_choices_are_written_as_always_and_read_back() {
        var menu = new ServiceMenu(
                Scope.school(new StructureId("0571994H")),
                List.of(new Regroupement(UsualServices.OUTILS, "Outils", true, List.of(KEY))));
        var choice = LocalChoice.none(new StructureId("0571994H"), KEY).hidden(true);

        assertThat(ServiceJson.menus().write(menu))
                .isEqualTo("{\"scope\":{\"type\":\"OfSchool\",\"school\":\"0571994H\"},\"regroupements\":["
                        + "{\"id\":\"mes-outils\",\"label\":\"Outils\",\"isRetired\":true,\"order\":["
                        + "{\"scope\":{\"type\":\"OfAcademie\",\"code\":\"12\"},\"code\":\"spip\"}]}]}");
        assertThat(ServiceJson.choices().write(choice))
                .isEqualTo(
                        "{\"school\":\"0571994H\",\"service\":{\"scope\":{\"type\":\"OfAcademie\",\"code\":\"12\"},\"code\":\"spip\"},\"isHidden\":true}");
        assertThat(ServiceJson.menus().read(ServiceJson.menus().write(menu))).isEqualTo(menu);
        assertThat(ServiceJson.choices().read(ServiceJson.choices().write(choice)))
                .isEqualTo(choice);
    }

    @Test
    void what_is_no_service_is_told_and_a_name_from_tomorrow_is_passed_over() {
        assertThatThrownBy(() -> ServiceJson.text().read("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServiceJson.text().read("[")).isInstanceOf(IllegalArgumentException.class);
        var later = ServiceJson.text().write(full()).replaceFirst("\\{", "{\"tomorrow\":1,");

        assertThat(ServiceJson.text().read(later)).isEqualTo(full());
    }
}
