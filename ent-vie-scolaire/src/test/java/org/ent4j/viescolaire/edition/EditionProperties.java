package org.ent4j.viescolaire.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.edition.EditionFixture.ANNE;
import static org.ent4j.viescolaire.edition.EditionFixture.BRUNO;
import static org.ent4j.viescolaire.edition.EditionFixture.CHLOE;
import static org.ent4j.viescolaire.edition.EditionFixture.OTHER;
import static org.ent4j.viescolaire.edition.EditionFixture.services;
import static org.ent4j.viescolaire.edition.EditionFixture.usual;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.bulletin.BulletinPupil;
import org.ent4j.viescolaire.bulletin.Bulletins;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.conseil.PupilResults;
import org.ent4j.viescolaire.conseil.SubjectLine;
import org.ent4j.viescolaire.markbook.BookAverages;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** Whatever teachers gave to whomever. */
class EditionProperties {

    private static final List<PersonId> PUPILS = List.of(ANNE, BRUNO, CHLOE);
    private static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    private static final Instant NOW = Instant.parse("2026-11-30T17:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final PrintedNames NAMES = new PrintedNames(
            Optional.of(new SchoolHeader("Collège", Uai.ofDigits("0750001"), List.of(), Optional.empty())),
            PUPILS.stream()
                    .collect(Collectors.toMap(
                            each -> each,
                            each -> new PupilIdentity(
                                    new BulletinPupil(each, each.value(), Optional.empty()), List.of()))),
            Map.of(),
            Map.of());

    private static ClassFrame frame(long seed) {
        return usual(services(new Random(seed), List.of(ANNE, BRUNO, CHLOE, OTHER)), ANNE, BRUNO, CHLOE);
    }

    private static BulletinAssembly assembly(ClassFrame frame, LocalDate day) {
        return new BulletinAssembly(ClassResults.of(frame), NAMES, ConseilPolicy.usual(ZoneId.of("Europe/Paris")), day);
    }

    private static Bulletin bulletin(ClassFrame frame, PersonId pupil) {
        return assembly(frame, DAY).of(pupil, new BulletinId(pupil.value())).orElseThrow();
    }

    @Property(tries = 300)
    void the_figures_of_a_bulletin_are_those_of_the_mark_book(@ForAll long seed) {
        var frame = frame(seed);

        for (var pupil : PUPILS) {
            var taught = frame.services().stream()
                    .filter(each -> each.pupils().days().containsKey(pupil))
                    .toList();
            var lines = bulletin(frame, pupil).lines();
            assertThat(lines).hasSameSizeAs(taught);
            for (var each = 0; each < lines.size(); each++) {
                var service = taught.get(each);
                var book = BookAverages.of(service.book(), frame.averages(), service.parts());
                var figures = lines.get(each).figures();
                assertThat(lines.get(each).label()).isEqualTo(service.service().label());
                assertThat(figures.pupil()).isEqualTo(book.of(pupil).shown());
                assertThat(figures.classe())
                        .isEqualTo(book.figures(service.pupils().days().keySet()));
                Statistics.label("average").collect(figures.pupil().isThere());
                Statistics.label("by hand").collect(book.of(pupil).overridden().isPresent());
            }
        }
        reached("average");
        reached("by hand");
    }

    private static void reached(String label) {
        Statistics.label(label).coverage(coverage -> {
            coverage.check(true).count(count -> count > 20);
            coverage.check(false).count(count -> count > 20);
        });
    }

    @Property(tries = 300)
    void the_general_average_is_the_weighed_mean_of_what_is_printed(@ForAll long seed) {
        var frame = frame(seed);
        var weights = frame.services().stream()
                .collect(Collectors.toMap(
                        each -> each.service().label(), each -> each.service().coefficient()));

        for (var pupil : PUPILS) {
            var bulletin = bulletin(frame, pupil);
            var points = BigDecimal.ZERO;
            var weight = BigDecimal.ZERO;
            for (var line : bulletin.lines()) {
                var value = line.figures().pupil().value();
                if (value.isPresent()) {
                    points = points.add(value.get().multiply(weights.get(line.label())));
                    weight = weight.add(weights.get(line.label()));
                }
            }
            var general = bulletin.general().orElseThrow().pupil();
            Statistics.collect(general.isThere());
            assertThat(general.isThere()).isEqualTo(weight.signum() > 0);
            if (general.isThere()) {
                assertThat(general.value()
                                .orElseThrow()
                                .multiply(weight)
                                .subtract(points)
                                .abs())
                        .isLessThanOrEqualTo(weight.multiply(new BigDecimal("0.05")));
            }
        }
    }

    @Property(tries = 200)
    void the_screen_and_the_class_have_the_same_figures(@ForAll long seed) {
        var frame = frame(seed);
        var results = ClassResults.of(frame);

        var screens = new ConseilScreens(results, NAMES).all();

        assertThat(screens).extracting(PupilResults::pupil).containsExactlyElementsOf(PUPILS);
        for (var screen : screens) {
            var bulletin = bulletin(frame, screen.pupil());
            assertThat(screen.general())
                    .isEqualTo(bulletin.general().orElseThrow().pupil().value());
            assertThat(screen.subjects())
                    .extracting(SubjectLine::average)
                    .isEqualTo(bulletin.lines().stream()
                            .map(each -> each.figures().pupil().value())
                            .toList());
        }
        var averages = PUPILS.stream()
                .map(each -> results.generalOf(each).pupil())
                .filter(Average::isThere)
                .toList();
        assertThat(results.figures().sorted()).hasSameSizeAs(averages);
    }

    @Property(tries = 200)
    void what_was_drafted_is_up_to_date_on_any_later_day(@ForAll long seed) {
        var policy = BulletinPolicy.usual();
        var first = new EditionPlanning(assembly(frame(seed), DAY), List.of(), policy).plan();
        Collection<KeptBulletin> kept = first.changes().stream()
                .map(line -> Bulletins.draft(NOW, HEAD, line.content().orElseThrow(), policy)
                        .get()
                        .state())
                .toList();

        var again = new EditionPlanning(assembly(frame(seed), DAY.plusDays(3)), kept, policy).plan();

        assertThat(first.of(EditionFate.DRAFT)).hasSize(PUPILS.size());
        assertThat(again.changes()).isEmpty();
        assertThat(again.of(EditionFate.UNCHANGED)).hasSize(PUPILS.size());
    }
}
