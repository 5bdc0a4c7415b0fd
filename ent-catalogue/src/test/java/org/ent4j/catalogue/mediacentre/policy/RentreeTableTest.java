package org.ent4j.catalogue.mediacentre.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RentreeTableTest {

    private static final PolicyTable TABLE = RentreeTable.of2018();

    @Test
    void every_row_of_the_deck_is_there() {
        var counts = TABLE.rows().stream().collect(Collectors.groupingBy(PolicyRow::kind, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        ResourceKind.MANUELS, 6L,
                        ResourceKind.USUELS, 3L,
                        ResourceKind.ORIENTATION, 5L,
                        ResourceKind.OUTILS, 6L,
                        ResourceKind.BRNE_3, 5L,
                        ResourceKind.BRNE_4, 7L,
                        ResourceKind.MULTIMEDIA, 6L,
                        ResourceKind.ENTRAINEMENT, 10L));
    }

    @Test
    void states_are_those_of_the_cells() {
        for (var row : TABLE.rows()) {
            assertThat(row.integration())
                    .as(row.name())
                    .isEqualTo(
                            switch (row.mediacentreCell()) {
                                case "X", "Abonnement premium" -> GarIntegration.DELIVERED;
                                case "Intégration GAR en cours" -> GarIntegration.IN_PROGRESS;
                                case "Finalisation de l'intégration GAR" -> GarIntegration.FINALISING;
                                default -> GarIntegration.ABSENT;
                            });
        }
        assertThat(TABLE.rows())
                .filteredOn(PolicyRow::isConditional)
                .extracting(PolicyRow::name)
                .containsExactly("Le Livre Scolaire");
    }

    @Test
    void advice_is_that_of_the_cells() {
        for (var row : TABLE.rows()) {
            var cell = row.serviceCell();
            var isAcross = row.service().filter(ServiceAdvice::isReadAcross).isPresent();
            assertThat(row.service().isPresent()).as(row.name()).isEqualTo(!cell.isEmpty() || isAcross);
            if (!isAcross) {
                assertThat(row.service().filter(ServiceAdvice::genericAccounts).isPresent())
                        .isEqualTo(cell.contains("comptes générique"));
                assertThat(row.service().filter(ServiceAdvice::register).isPresent())
                        .isEqualTo(cell.contains("registre des traitements"));
                assertThat(row.service().flatMap(ServiceAdvice::procedure))
                        .isEqualTo(
                                cell.contains("http://urlz.fr/")
                                        ? Optional.of(cell.substring(cell.indexOf("http")))
                                        : Optional.empty());
            }
        }
    }

    @Test
    void free_ones_point_at_a_home_page_and_paid_ones_at_a_sign_in_page() {
        assertThat(TABLE.find("sesamath").flatMap(PolicyRow::isPaid)).contains(false);
        assertThat(TABLE.find("ETINCEL").flatMap(PolicyRow::isPaid)).contains(false);
        assertThat(TABLE.find("Le Kiosque ONISEP").flatMap(PolicyRow::isPaid)).contains(true);
        assertThat(TABLE.find("Pearltrees").flatMap(PolicyRow::isPaid)).isEmpty();
        assertThat(TABLE.find("Nobody")).isEmpty();
    }

    @Test
    void a_table_has_a_name_once_in_a_kind() {
        var row = TABLE.rows().get(0);
        var twice = new ArrayList<>(TABLE.rows());
        twice.add(row);

        assertThatThrownBy(() -> new PolicyTable("t", "s", List.copyOf(twice)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(row.name());
    }

    @Test
    void whatever_is_on_its_way_can_still_be_given_up_and_what_is_there_withdrawn() {
        for (var state : GarIntegration.values()) {
            assertThat(GarIntegrationLife.TABLE.isFinal(state)).as("%s", state).isFalse();
        }
        assertThat(GarIntegrationLife.TABLE.next(GarIntegration.ABSENT, GarIntegrationLife.Move.DELIVER))
                .isEmpty();
        assertThat(GarIntegrationLife.TABLE.next(GarIntegration.FINALISING, GarIntegrationLife.Move.DELIVER))
                .contains(GarIntegration.DELIVERED);
    }
}
