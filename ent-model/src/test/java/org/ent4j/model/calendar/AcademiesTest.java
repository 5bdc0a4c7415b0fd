package org.ent4j.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.Conformance;
import org.ent4j.model.id.Departement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AcademiesTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    @Test
    void each_academie_of_today_is_in_one_zone_as_the_arrete_has_it() {
        assertThat(names(Zone.A))
                .containsExactlyInAnyOrder(
                        "Besançon", "Bordeaux", "Clermont-Ferrand", "Dijon", "Grenoble", "Limoges", "Lyon", "Poitiers");
        assertThat(names(Zone.B))
                .containsExactlyInAnyOrder(
                        "Aix-Marseille",
                        "Amiens",
                        "Lille",
                        "Nancy-Metz",
                        "Nantes",
                        "Nice",
                        "Normandie",
                        "Orléans-Tours",
                        "Reims",
                        "Rennes",
                        "Strasbourg");
        assertThat(names(Zone.C))
                .containsExactlyInAnyOrder("Créteil", "Montpellier", "Paris", "Toulouse", "Versailles");
    }

    @Test
    void caen_became_normandie() {
        var caen = Academies.shipped().byCode("05").orElseThrow();

        assertThat(caen.zone(new SchoolYear(2018))).contains(Zone.B);
        assertThat(caen.zone(new SchoolYear(2020))).isEmpty();
        assertThat(Academies.shipped().byCode("70").orElseThrow().zone(new SchoolYear(2020)))
                .contains(Zone.B);
    }

    @ParameterizedTest
    @CsvSource({"57,Nancy-Metz", "2A,Corse", "76,Normandie", "35,Rennes", "988,Nouvelle-Calédonie", "978,Guadeloupe"})
    void a_departement_is_in_one_academie(String departement, String name) {
        assertThat(Academies.shipped().byDepartement(new Departement(departement)))
                .map(Academie::name)
                .contains(name);
    }

    @Test
    void every_departement_of_the_country_is_in_one_and_every_academie_of_today_has_some() {
        var mainland = IntStream.rangeClosed(1, 95).filter(each -> each != 20).mapToObj("%02d"::formatted);
        var others = Stream.of("2A", "2B", "971", "972", "973", "974", "975", "976", "977", "978", "986", "987", "988");
        var shipped = Academies.shipped();

        assertThat(Stream.concat(mainland, others).map(Departement::new))
                .allMatch(departement -> shipped.byDepartement(departement).isPresent());
        assertThat(shipped.all().stream().flatMap(academie -> academie.departements().stream()))
                .doesNotHaveDuplicates();
        assertThat(shipped.all())
                .allMatch(academie ->
                        academie.departements().isEmpty() != academie.zone(YEAR).isPresent());
    }

    @Test
    void the_schools_of_the_open_data_are_in_the_academie_that_they_say() throws IOException {
        assertThat(Conformance.rows("uai/fr-en-annuaire-education.csv"))
                .allMatch(row -> Academies.shipped()
                        .byDepartement(Departement.ofUaiPrefix(row.getField("Code_departement"))
                                .orElseThrow())
                        .filter(academie -> academie.code().equals(row.getField("Code_academie")))
                        .isPresent());
    }

    @Test
    void a_host_may_know_more_of_the_past() {
        var nancy = new Academie(
                "12",
                "Nancy-Metz",
                List.of(new Departement("57")),
                List.of(
                        new Academie.Stay(Zone.A, new SchoolYear(2007), Optional.of(new SchoolYear(2009))),
                        new Academie.Stay(Zone.B, new SchoolYear(2010), Optional.empty())));
        var academies = Academies.of(List.of(nancy));

        assertThat(academies.byName("NANCY METZ").flatMap(found -> found.zone(new SchoolYear(2009))))
                .contains(Zone.A);
        assertThat(academies.in(Zone.B, YEAR)).containsExactly(nancy);
        assertThat(academies.byCode("01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Zone A,A",
        "b,B",
        "CORSE,CORSE",
        "Reunion,REUNION",
        "Nouvelle Calédonie,NOUVELLE_CALEDONIE",
        "Saint Pierre et Miquelon,SAINT_PIERRE_ET_MIQUELON",
        "Wallis et Futuna,WALLIS_ET_FUTUNA"
    })
    void zones_are_read_in_the_spellings_of_the_open_data(String text, Zone zone) {
        assertThat(Zone.ofLabel(text)).contains(zone);
    }

    @ParameterizedTest
    @EnumSource
    void every_zone_has_an_academie(Zone zone) {
        assertThat(Academies.shipped().in(zone, YEAR)).isNotEmpty();
        assertThat(Zone.ofLabel(zone.label())).contains(zone);
    }

    @Test
    void other_words_are_no_zone() {
        assertThat(Zone.ofLabel("Zone D")).isEmpty();
        assertThat(Zone.ofLabel("")).isEmpty();
    }

    private static List<String> names(Zone zone) {
        return Academies.shipped().in(zone, YEAR).stream().map(Academie::name).toList();
    }
}
