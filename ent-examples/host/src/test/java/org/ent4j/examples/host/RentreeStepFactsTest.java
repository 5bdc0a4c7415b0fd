package org.ent4j.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.catalogue.Checklist;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.checklist.StepState;
import org.ent4j.catalogue.checklist.StepView;
import org.ent4j.catalogue.homepage.PageContent;
import org.ent4j.catalogue.homepage.PageModel;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.MediacentreJson;
import org.ent4j.catalogue.json.PronoteJson;
import org.ent4j.catalogue.json.RubriqueJson;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.mediacentre.allocation.Allocator;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorRole;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.pronote.ExportMark;
import org.ent4j.catalogue.pronote.Hosting;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueId;
import org.ent4j.catalogue.rubrique.RubriqueKind;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RentreeStepFactsTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 20);
    private static final Instant JUNE = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2026-09-10T08:00:00Z");
    private static final PersonId MARIE = new PersonId("marie");
    private static final SettingsStanding USUAL =
            new SettingsStanding("vie-scolaire.json", Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    private static Path folder;

    private static FolderData data;
    private static int schools = 0;

    private final StructureId school = new StructureId("035%04dT".formatted(++schools));
    private final Scope scope = Scope.school(school);

    @BeforeAll
    static void open() {
        data = FolderData.open(folder.resolve("data"));
    }

    @AfterAll
    static void close() {
        data.close();
    }

    private StepView step(SettingsStanding standing, RentreeStep step) {
        return RentreeContext.of(data, standing, YEAR, DAY)
                .checklist()
                .show(MARIE, new Checklist.Year(school, YEAR), DAY)
                .get()
                .step(step);
    }

    private StepView step(RentreeStep step) {
        return step(USUAL, step);
    }

    private static List<String> left(StepView step) {
        return step.left().stream().map(each -> each.code()).toList();
    }

    private <T> void keep(Shelf<T> shelf, Filing<T> filing, T value, Instant at, String action) {
        var id = filing.id().apply(value);
        var seen = shelf.find(id).map(each -> each.version()).orElse(0L);
        shelf.put(value, seen, new Trace(at, MARIE, scope, action, filing.kind(), id))
                .get();
    }

    @Test
    void nothing_is_unknown_but_what_needs_people_and_each_command_is_said() {
        var shown = RentreeContext.of(data, USUAL, YEAR, DAY)
                .checklist()
                .show(MARIE, new Checklist.Year(school, YEAR), DAY)
                .get();

        assertThat(shown.steps().stream()
                        .filter(each -> each.state() == StepState.UNKNOWN)
                        .map(StepView::step))
                .containsExactly(RentreeStep.COMMUNICATE_CREDENTIALS, RentreeStep.VERIFY_RIGHTS);
        assertThat(left(shown.step(RentreeStep.SET_UP_HOME_PAGE)))
                .containsExactly("homepage.none", "homepage.unpublished");
        var page = shown.step(RentreeStep.SET_UP_HOME_PAGE).left().get(0).what();
        assertThat(page.in(Lang.FR))
                .startsWith("créer la page : ent homepage new --title TITRE --uai " + school + " --data ");
        assertThat(page.in(Lang.EN)).startsWith("make the page: ent homepage new --title TITLE --uai " + school);
        assertThat(left(shown.step(RentreeStep.CONNECT_SOFTWARE))).containsExactly("pronote.not-connected");
        assertThat(left(shown.step(RentreeStep.ENTER_OPENING_DAYS))).containsExactly("opening-days.usual");
    }

    @Test
    void a_home_page_that_is_shown_is_done_and_its_end_undoes_it() {
        var pages = HomePageContext.pages(data, PublicContents.none());
        pages.draft(MARIE, JUNE, scope, 0, PageContent.empty("Collège", PageModel.FRAMED))
                .get();
        assertThat(left(step(RentreeStep.SET_UP_HOME_PAGE))).containsExactly("homepage.unpublished");
        assertThat(step(RentreeStep.SET_UP_HOME_PAGE).state()).isEqualTo(StepState.IN_PROGRESS);

        pages.publish(MARIE, JUNE, scope, 1, 1, Optional.of(Instant.parse("2026-10-01T00:00:00Z")))
                .get();
        var done = step(RentreeStep.SET_UP_HOME_PAGE);
        assertThat(done.state()).isEqualTo(StepState.DONE);
        assertThat(done.since()).contains(JUNE);
        pages.unpublish(MARIE, SEPTEMBER, scope, 2).get();
        assertThat(step(RentreeStep.SET_UP_HOME_PAGE).state()).isEqualTo(StepState.IN_PROGRESS);
    }

    @Test
    void temporary_rubriques_from_before_the_rentree_are_to_be_filed_and_those_made_since_are_not() {
        var shelf = JooqCatalogue.on(data.dataSource()).migrate().shelf(Rubrique.FILING, RubriqueJson.text());
        var old = rubrique("projet").build();
        keep(shelf, Rubrique.FILING, old, JUNE, "made");
        keep(shelf, Rubrique.FILING, rubrique("neuve").build(), SEPTEMBER, "made");
        assertThat(left(step(RentreeStep.FILE_RUBRIQUES))).containsExactly("rubriques.temporary");

        keep(shelf, Rubrique.FILING, old.withKind(RubriqueKind.PERMANENT), SEPTEMBER, "sorted");
        assertThat(step(RentreeStep.FILE_RUBRIQUES).state()).isEqualTo(StepState.DONE);
        assertThat(step(RentreeStep.REASSIGN_GROUPS).state()).isEqualTo(StepState.NOT_APPLICABLE);

        keep(
                shelf,
                Rubrique.FILING,
                rubrique("groupe-1").formerGroup("Choir").addManagers(MARIE).build(),
                JUNE,
                "made");
        assertThat(left(step(RentreeStep.REASSIGN_GROUPS))).containsExactly("rubriques.no-manager");
    }

    private Rubrique.Builder rubrique(String id) {
        return Rubrique.builder().id(new RubriqueId(id)).scope(scope).label(id).kind(RubriqueKind.TEMPORARY);
    }

    @Test
    void pronote_is_connected_once_everybody_was_exported_this_year_and_identifiers_came_back() {
        var shelf = JooqCatalogue.on(data.dataSource())
                .migrate()
                .shelf(PronoteConnection.FILING, PronoteJson.connections());
        var connection = PronoteConnection.builder()
                .school(new StructureId("0350001A"))
                .addRegrouped(school)
                .hosting(Hosting.INDEX_EDUCATION)
                .server("https://a.index-education.net/pronote/")
                .partner("ENT")
                .build();
        keep(shelf, PronoteConnection.FILING, connection, JUNE, "connected");
        assertThat(left(step(RentreeStep.CONNECT_SOFTWARE)))
                .containsExactly("pronote.not-exported", "pronote.not-imported");
        assertThat(step(RentreeStep.CONNECT_SOFTWARE).left().get(0).what().fr()).contains("--uai 0350001A");

        keep(shelf, PronoteConnection.FILING, connection.exported(mark(JUNE)), JUNE, "exported");
        assertThat(left(step(RentreeStep.CONNECT_SOFTWARE))).contains("pronote.not-exported");
        keep(shelf, PronoteConnection.FILING, connection.exported(mark(SEPTEMBER)), SEPTEMBER, "exported");
        assertThat(left(step(RentreeStep.CONNECT_SOFTWARE))).containsExactly("pronote.not-imported");
        assertThat(step(RentreeStep.SET_UP_VIE_SCOLAIRE).state()).isEqualTo(StepState.NOT_APPLICABLE);
    }

    private static ExportMark mark(Instant at) {
        return new ExportMark(at, new TreeSet<>(Set.of(Population.values())), 3);
    }

    @Test
    void whoever_left_the_school_or_whose_time_is_over_is_responsable_no_more() {
        var tables = JooqCatalogue.on(data.dataSource()).migrate();
        keep(
                tables.shelf(Allocators.FILING, MediacentreJson.allocators()),
                Allocators.FILING,
                new Allocators(
                        school, List.of(new Allocator(MARIE, AllocatorRole.HEAD, JUNE, MARIE, Optional.empty()))),
                JUNE,
                "designated");
        var facts = new PortalStepFacts(tables, ServicesContext.of(data, Populations.open()), DAY);

        assertThat(facts.allocators(school, Set.of(MARIE))).containsExactly(MARIE);
        assertThat(facts.allocators(school, Set.of())).isEmpty();
        assertThat(left(step(RentreeStep.SET_UP_MEDIACENTRE)))
                .containsExactly("services.missing", "mediacentre.no-resp-aff");
        ServicesContext.of(data, Populations.open())
                .install(MARIE, JUNE, UsualServices.menu(scope), UsualServices.ofPortal(scope))
                .get();
        assertThat(left(step(RentreeStep.SET_UP_MEDIACENTRE))).containsExactly("mediacentre.no-resp-aff");
    }

    @Test
    void settings_of_last_year_or_that_cannot_be_read_are_told() {
        var old = new SettingsStanding("v.json", Optional.empty(), Optional.empty(), Optional.of(JUNE));
        assertThat(left(step(old, RentreeStep.ENTER_OPENING_DAYS))).containsExactly("opening-days.none");
        var wrong = new SettingsStanding(
                "v.json", Optional.empty(), Optional.of(Label.of("ligne 3", "line 3")), Optional.of(SEPTEMBER));
        assertThat(step(wrong, RentreeStep.ENTER_OPENING_DAYS)
                        .left()
                        .get(0)
                        .what()
                        .fr())
                .isEqualTo("corriger le fichier : ligne 3");
        assertThat(left(step(wrong, RentreeStep.SET_UP_VIE_SCOLAIRE))).contains("settings.unreadable");
    }
}
