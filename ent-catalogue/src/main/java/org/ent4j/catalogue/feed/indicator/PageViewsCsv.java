package org.ent4j.catalogue.feed.indicator;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ent4j.catalogue.indicator.PageView;
import org.ent4j.catalogue.indicator.VisitProfile;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;

/**
 * Page views as CSV with the columns {@code moment;visiteur;profil;service}, in any order, among others: a moment as in
 * ISO 8601 with its offset, a pseudonym, a profile and a service as the DNMA labels them. They are read one by one, and
 * none is kept.
 */
public final class PageViewsCsv {

    private static final List<String> COLUMNS = List.of("moment", "visiteur", "profil", "service");
    private static final Label EXPECTED = Label.of("pages vues (CSV)", "page views (CSV)");

    private final List<Integer> places;

    private PageViewsCsv(List<Integer> places) {
        this.places = places;
    }

    /**
     * Reads a table.
     *
     * @param each is told every page view that can be used, also of a file that breaks off later
     * @return how many could be used, and what is wrong with the others
     */
    public static Imported<Long> read(FeedSource source, FeedLimits limits, Consumer<PageView> each) {
        var issues = new ArrayList<Issue>();
        var count = new long[1];
        try (var table = CsvTable.open(source, EXPECTED, limits)) {
            var columns = table.columns().stream().map(Folding::fold).toList();
            var places = COLUMNS.stream()
                    .map(name -> columns.indexOf(Folding.fold(name)))
                    .toList();
            if (places.contains(-1)) {
                var missing = COLUMNS.get(places.indexOf(-1));
                return Imported.refused(
                        Issue.fatal(table.headerLine(), new PageViewReason.MissingColumn(missing, COLUMNS)));
            }
            var rows = new PageViewsCsv(places);
            table.forEach(row -> rows.view(row)
                    .peek(view -> {
                        each.accept(view);
                        count[0]++;
                    })
                    .peekLeft(why -> issues.add(Issue.error(row.where(), why))));
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
        return Imported.of(count[0], issues);
    }

    private Either<Reason, PageView> view(CsvRow row) {
        if (row.defect().isPresent()) {
            return Either.left(row.defect().get());
        }
        for (var column : List.of(1, 3)) {
            if (row.cell(places.get(column)).isBlank()) {
                return Either.left(new PageViewReason.Blank(COLUMNS.get(column)));
            }
        }
        var moment = row.cell(places.get(0));
        var profile = row.cell(places.get(2));
        return moment(moment)
                .<Either<Reason, Instant>>map(Either::right)
                .orElseGet(() -> Either.left(new PageViewReason.NoMoment(moment)))
                .flatMap(at -> VisitProfile.parse(profile)
                        .<Either<Reason, PageView>>map(known ->
                                Either.right(new PageView(at, row.cell(places.get(1)), known, row.cell(places.get(3)))))
                        .orElseGet(() -> Either.left(new PageViewReason.UnknownProfile(
                                profile,
                                Stream.of(VisitProfile.values()).map(Enum::name).toList()))));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
