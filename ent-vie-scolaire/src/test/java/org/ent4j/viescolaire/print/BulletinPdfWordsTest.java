package org.ent4j.viescolaire.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.bulletin.BulletinFixture.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinLine;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.bulletin.CouncilWords;
import org.ent4j.viescolaire.bulletin.PupilFigures;
import org.junit.jupiter.api.Test;

/** Whatever teachers write, all of it is on the page. */
class BulletinPdfWordsTest {

    private static final BulletinModel ALL = BulletinModel.usual().with(BulletinPart.values());

    private static byte[] pdf(BulletinModel model, Bulletin bulletin) {
        return BulletinPdf.render(model, List.of(BulletinCopy.of(bulletin)), Lang.FR);
    }

    private static String text(byte[] pdf) {
        return String.join(" ", Books.pages(pdf)).replace('\u00a0', ' ');
    }

    @Property(tries = 40)
    void no_word_is_lost_and_none_leaves_the_page(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var bulletin = numbered(random);
        var model = random.nextBoolean() ? ALL : BulletinModel.lycee();
        var bytes = pdf(model, bulletin);

        try (var document = Loader.loadPDF(bytes)) {
            var words = new Words();
            words.getText(document);
            assertThat(words.seen).containsAll(expected(bulletin));
            assertThat(words.outside).isEmpty();
        }
        Statistics.label("pages")
                .collect(Math.min(4, Books.pages(bytes).size()))
                .coverage(coverage -> {
                    coverage.check(1).percentage(share -> share > 2);
                    coverage.check(4).percentage(share -> share > 2);
                });
    }

    /** Every word of its texts is another, so that each can be looked for. */
    private static Bulletin numbered(Random random) {
        var count = new int[1];
        var bulletin = empty("Zoë").council(new CouncilWords(words(random, count, 150), List.of(), ""));
        var subjects = random.nextInt(4) == 0 ? 0 : random.nextInt(26);
        for (var subject = 0; subject < subjects; subject++) {
            bulletin.addLines(BulletinLine.builder()
                    .subject(code(subject))
                    .label(words(random, count, 4))
                    .addTeachers(words(random, count, 3))
                    .figures(random.nextInt(5) == 0 ? PupilFigures.none() : figures("12.5", "9.3"))
                    .appreciation(words(random, count, random.nextInt(6) == 0 ? 900 : 60))
                    .addElements(words(random, count, 8))
                    .build());
        }
        return bulletin.build();
    }

    private static String words(Random random, int[] count, int most) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(each -> "é" + ++count[0] + "œ")
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static List<String> expected(Bulletin bulletin) {
        var texts = new ArrayList<String>();
        texts.add(bulletin.council().synthesis());
        bulletin.lines()
                .forEach(line ->
                        texts.addAll(List.of(line.label(), line.teachers().get(0), line.appreciation())));
        return texts.stream().flatMap(text -> Stream.of(text.split(" "))).toList();
    }

    /** The words of a document, and those that begin or end outside of the margins of its pages. */
    private static final class Words extends PDFTextStripper {
        /** What is least in points, of 10 mm at the sides, and of 5 mm for what stands at the foot. */
        private static final float SIDE = 28;

        private static final float FOOT = 14;
        private final List<String> outside = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            seen.addAll(List.of(text.split("[\\s\u00a0]+")));
            var box = getCurrentPage().getMediaBox();
            positions.stream()
                    .filter(at -> at.getX() < SIDE
                            || at.getX() + at.getWidth() > box.getWidth() - SIDE
                            || at.getY() < SIDE
                            || at.getY() > box.getHeight() - FOOT)
                    .forEach(at -> outside.add(text));
        }
    }

    @Test
    void the_longest_appreciations_of_all_subjects_stay_whole() throws IOException {
        var count = new int[1];
        var random = new Random(7);
        var builder = empty("Zoë");
        for (var subject = 0; subject < 12; subject++) {
            builder.addLines(line(subject, words(random, count, 1) + " " + sentences(random, 1000)));
        }
        var bulletin = builder.build();
        var found = text(pdf(BulletinModel.college(), bulletin));

        for (var line : bulletin.lines()) {
            for (var word : line.appreciation().split(" ")) {
                assertThat(found).contains(word);
            }
        }
        try (var document = Loader.loadPDF(pdf(BulletinModel.college(), bulletin))) {
            assertThat(document.getNumberOfPages()).isBetween(2, 5);
        }
    }

    @Test
    void a_word_without_end_is_broken_and_stays_on_the_page() throws IOException {
        var bytes = pdf(ALL, empty("Zoë").addLines(line(0, "é".repeat(700))).build());

        try (var document = Loader.loadPDF(bytes)) {
            var words = new Words();
            words.getText(document);
            assertThat(words.outside).isEmpty();
        }
        assertThat(text(bytes).chars().filter(each -> each == 'é').count()).isGreaterThanOrEqualTo(700);
    }

    @Test
    void what_word_processors_write_is_printed() {
        var bulletin = empty("Zoë")
                .addLines(line(0, "Peut\u2011être\u2060 mieux\ufeff."))
                .build();

        assertThat(text(pdf(BulletinModel.college(), bulletin)))
                .contains("Peut-être mieux.")
                .doesNotContain("#");
    }

    @Test
    void no_line_ends_behind_an_apostrophe() throws IOException {
        var text = IntStream.range(0, 120)
                .mapToObj(each -> "a".repeat(each % 7) + " d’année")
                .collect(Collectors.joining(" "));
        var bulletin = empty("Zoë").addLines(line(0, text)).build();
        try (var document = Loader.loadPDF(pdf(BulletinModel.college(), bulletin))) {
            var lines = new PDFTextStripper().getText(document).lines().map(String::strip);

            assertThat(lines).anyMatch(each -> each.contains("d’année")).noneMatch(each -> each.endsWith("’"));
        }
    }
}
