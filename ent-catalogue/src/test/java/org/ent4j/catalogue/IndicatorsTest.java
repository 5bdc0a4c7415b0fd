package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.catalogue.feed.indicator.UsageCsv;
import org.ent4j.catalogue.feed.indicator.UsageXml;
import org.ent4j.catalogue.indicator.IndicatorReason;
import org.ent4j.catalogue.indicator.IsoWeek;
import org.ent4j.catalogue.indicator.PageView;
import org.ent4j.catalogue.indicator.SmallNumbers;
import org.ent4j.catalogue.indicator.VisitProfile;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private static final PersonId MARIE = new PersonId("marie");
    private static final StructureId SCHOOL = new StructureId("0570001A");
    private static final IsoWeek WEEK = new IsoWeek(2026, 37);
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-01T08:00:00Z");
    private static final Indicators.Settings TWO =
            new Indicators.Settings(Duration.ofMinutes(30), ZoneId.of("Europe/Paris"), new SmallNumbers(2));

    private final List<PageView> views = new ArrayList<>();

    private Indicators indicators(Rights rights, Indicators.Settings settings) {
        return Indicators.of(
                (school, from, until, each) -> views.stream()
                        .filter(view -> !view.at().isBefore(from) && view.at().isBefore(until))
                        .forEach(each),
                rights,
                settings);
    }

    private void visit(String visitor, VisitProfile profile, String service, Duration duration) {
        views.add(new PageView(MONDAY, visitor, profile, service));
        views.add(new PageView(MONDAY.plus(duration), visitor, profile, service));
    }

    @Test
    void a_week_is_told_as_csv_and_xml() {
        visit("a", VisitProfile.ELEVE, "notes", Duration.ofMinutes(20));
        visit("b", VisitProfile.ELEVE, "notes", Duration.ofMinutes(10));

        var report =
                indicators(Rights.open(), TWO).week(MARIE, LATER, SCHOOL, WEEK).get();
        var csv = new StringWriter();
        UsageCsv.write(List.of(report), csv);
        var xml = new StringWriter();
        UsageXml.write(List.of(report), xml);

        assertThat(csv.toString().lines())
                .containsExactly(
                        "uai;semaine;debut;fin;service;profil;visites;utilisateurs;duree",
                        "0570001A;2026-W37;2026-09-07;2026-09-13;notes;eleve;2;2;00:30:00",
                        "0570001A;2026-W37;2026-09-07;2026-09-13;notes;globales;2;2;00:30:00",
                        "0570001A;2026-W37;2026-09-07;2026-09-13;tous;eleve;2;2;00:30:00",
                        "0570001A;2026-W37;2026-09-07;2026-09-13;tous;globales;2;2;00:30:00");
        assertThat(xml.toString())
                .contains(
                        "<semaine uai=\"0570001A\" numero=\"2026-W37\" debut=\"2026-09-07\" fin=\"2026-09-13\" seuil=\"2\">")
                .contains(
                        "<usage service=\"notes\" profil=\"eleve\" visites=\"2\" utilisateurs=\"2\" duree=\"00:30:00\"/>");
    }

    @Test
    void what_is_hidden_says_so_and_whoever_may_not_is_told_so() {
        visit("a", VisitProfile.ELEVE, "notes", Duration.ofMinutes(20));
        var usual = indicators((who, task, where) -> who.equals(MARIE), Indicators.Settings.usual());

        var report = usual.week(MARIE, LATER, SCHOOL, WEEK).get();
        var csv = new StringWriter();
        UsageCsv.write(List.of(report), csv);
        var xml = new StringWriter();
        UsageXml.write(List.of(report), xml);

        assertThat(csv.toString()).contains("notes;eleve;n.c.;n.c.;n.c.").doesNotContain(";1;");
        assertThat(xml.toString()).contains("<usage service=\"notes\" profil=\"eleve\" masque=\"true\"/>");
        assertThat(usual.week(new PersonId("luc"), LATER, SCHOOL, WEEK).getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(usual.week(MARIE, LATER, SCHOOL, new IsoWeek(2026, 40)).get().keys())
                .isEmpty();
    }

    @Test
    void a_week_is_published_once_it_is_over_so_that_no_difference_shows_the_few_who_came_last() {
        visit("a", VisitProfile.ELEVE, "notes", Duration.ofMinutes(20));
        visit("b", VisitProfile.ELEVE, "notes", Duration.ofMinutes(10));
        var indicators = indicators(Rights.open(), TWO);

        var refused = indicators
                .week(MARIE, Instant.parse("2026-09-14T09:59:59Z"), SCHOOL, WEEK)
                .getLeft();
        assertThat(refused.rules()).containsExactly("CAT-IND-01");
        assertThat(refused.reasons())
                .containsExactly(new IndicatorReason.WeekNotOver("2026-W37", LocalDate.of(2026, 9, 14)));
        assertThat(indicators
                        .week(MARIE, Instant.parse("2026-09-14T10:00:00Z"), SCHOOL, WEEK)
                        .isRight())
                .isTrue();
    }
}
