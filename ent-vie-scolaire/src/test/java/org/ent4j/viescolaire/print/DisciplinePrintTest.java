package org.ent4j.viescolaire.print;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.CellType;
import org.ent4j.model.print.PlotFormat;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.punition.PunitionTypes;
import org.ent4j.viescolaire.statistics.AbsenceCounts;
import org.ent4j.viescolaire.statistics.Counted;
import org.ent4j.viescolaire.statistics.DisciplineCounts;
import org.junit.jupiter.api.Test;

class DisciplinePrintTest {

    private static final Motifs MOTIFS =
            Motifs.none().with("Bavardages répétés", Optional.empty(), Set.of(MotifKind.PUNITION));
    private static final String MOTIF = MOTIFS.all().get(0).code().value();
    private static final DisciplineTerms TERMS = DisciplineTerms.of(Lang.FR, PunitionTypes.ofTheCircular(), MOTIFS);
    private static final List<Counted> LINES = List.of(
            new Counted("6A", "RETENUE", MOTIF, "NOUVELLE", YearMonth.of(2026, 11)),
            new Counted("6A", "RETENUE", MOTIF, "REALISEE", YearMonth.of(2026, 9)),
            new Counted("", "BLAME", "=motif", "PRONOUNCED", YearMonth.of(2026, 11)));
    private static final DisciplineCounts COUNTS = DisciplineCounts.of(LINES);

    @Test
    void there_is_a_sheet_for_each_question_and_one_of_the_lines() {
        var sheets = Books.sheets(DisciplineXlsx.render(LINES, TERMS));

        assertThat(sheets).containsOnlyKeys("Classe", "Type", "Motif", "État", "Mois", "Lignes");
        assertThat(requireNonNull(sheets.get("Classe")).get(1).getCellText(0)).isEqualTo("sans classe");
        assertThat(requireNonNull(sheets.get("Classe")).get(2).getCellAsNumber(1))
                .contains(new BigDecimal("2"));
        assertThat(requireNonNull(sheets.get("Type")))
                .extracting(row -> row.getCellText(0))
                .containsExactly("Type", "blâme", "retenue");
        assertThat(requireNonNull(sheets.get("Motif")))
                .extracting(row -> row.getCellText(0))
                .containsExactly("Motif", "=motif", "Bavardages répétés");
        assertThat(requireNonNull(sheets.get("Motif")).get(1).getCell(0).getType())
                .isEqualTo(CellType.STRING);
        assertThat(requireNonNull(sheets.get("État")))
                .extracting(row -> row.getCellText(0))
                .containsExactly("État", "nouvelle", "prononcée", "réalisée");
        assertThat(requireNonNull(sheets.get("Mois")).get(1).getCellAsDate(0))
                .contains(LocalDate.of(2026, 9, 1).atStartOfDay());
        assertThat(requireNonNull(sheets.get("Lignes"))).hasSize(4);
    }

    @Test
    void each_question_adds_up_to_the_lines() {
        var sheets = Books.sheets(DisciplineXlsx.render(LINES, TERMS));

        for (var question : List.of("Classe", "Type", "Motif", "État", "Mois")) {
            assertThat(requireNonNull(sheets.get(question)).stream()
                            .skip(1)
                            .mapToInt(
                                    row -> row.getCellAsNumber(1).orElseThrow().intValueExact())
                            .sum())
                    .isEqualTo(3);
        }
    }

    @Test
    void more_lines_than_a_sheet_holds_are_refused_before_anything_is_written() {
        var lines = Collections.nCopies(1_048_576, LINES.get(0));

        assertThatThrownBy(() -> DisciplineXlsx.render(lines, TERMS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1048575")
                .hasMessageContaining("Maybe");
    }

    @Test
    void a_plot_is_a_picture_of_its_size_that_is_not_blank() throws IOException {
        for (var png : List.of(plots().byType(PlotFormat.PNG), plots().byMonth(PlotFormat.PNG))) {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(DisciplinePlots.WIDTH);
            assertThat(image.getHeight()).isEqualTo(DisciplinePlots.HEIGHT);
            assertThat(colours(image)).hasSizeGreaterThan(5);
            assertThat(blue(image)).isGreaterThan(10_000);
        }
    }

    @Test
    void absences_by_week_are_a_picture_of_the_same_size() throws IOException {
        var monday = LocalDate.of(2026, 11, 16);
        var counts = new AbsenceCounts(
                3, new TreeMap<>(Map.of(monday, 1, monday.plusWeeks(1), 0, monday.plusWeeks(2), 2)), new TreeMap<>());
        var image = ImageIO.read(new ByteArrayInputStream(AbsencePlots.byWeek(counts, Lang.FR, PlotFormat.PNG)));

        assertThat(image.getWidth()).isEqualTo(DisciplinePlots.WIDTH);
        assertThat(bars(image)).hasSize(2);
    }

    @Test
    void the_same_counts_make_the_same_picture_and_others_another() {
        var more = DisciplineCounts.of(LINES.subList(0, 2));

        assertThat(plots().byType(PlotFormat.PNG)).isEqualTo(plots().byType(PlotFormat.PNG));
        assertThat(DisciplinePlots.of(more, TERMS).byType(PlotFormat.PNG)).isNotEqualTo(plots().byType(PlotFormat.PNG));
    }

    @Test
    void a_month_without_any_keeps_its_place() throws IOException {
        // September and November have bars of 1 and 2, October has none: a gap of white in the middle, at the foot
        var image = ImageIO.read(new ByteArrayInputStream(plots().byMonth(PlotFormat.PNG)));
        var bars = bars(image);

        assertThat(bars).hasSize(2);
        assertThat(bars.get(1) - bars.get(0)).isGreaterThan(DisciplinePlots.WIDTH / 2);
    }

    @Test
    void a_plot_is_a_page_of_pdf_too() throws IOException {
        try (var document = Loader.loadPDF(plots().byMonth(PlotFormat.PDF))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(DisciplinePlots.WIDTH);
        }
    }

    @Test
    void nothing_counted_and_hostile_labels_are_plots_too() throws IOException {
        var hostile = Hostile.NAMES.stream()
                .map(name -> new Counted(name, name, name, name, YearMonth.of(2026, 11)))
                .toList();

        assertThat(ImageIO.read(new ByteArrayInputStream(DisciplinePlots.of(DisciplineCounts.of(List.of()), TERMS)
                        .byMonth(PlotFormat.PNG))))
                .isNotNull();
        for (var format : PlotFormat.values()) {
            assertThat(DisciplinePlots.of(DisciplineCounts.of(hostile), TERMS).byType(format))
                    .isNotEmpty();
        }
    }

    @Test
    void words_are_english_on_demand_and_unknown_codes_stay() {
        var terms = DisciplineTerms.of(Lang.EN, PunitionTypes.ofTheCircular(), MOTIFS);

        assertThat(terms.types().apply("BLAME")).isEqualTo("reprimand");
        assertThat(terms.states().apply("EXECUTED")).isEqualTo("executed");
        assertThat(terms.types().apply("X")).isEqualTo("X");
        assertThat(Books.sheets(DisciplineXlsx.render(LINES, terms)))
                .containsOnlyKeys("Class", "Type", "Motif", "State", "Month", "Lines");
    }

    private static DisciplinePlots plots() {
        return DisciplinePlots.of(COUNTS, TERMS);
    }

    private static Set<Integer> colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (var x = 0; x < image.getWidth(); x++) {
            for (var y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    private static final int BAR = 0xFF1F4E79;

    private static int blue(BufferedImage image) {
        var count = 0;
        for (var x = 0; x < image.getWidth(); x++) {
            for (var y = 0; y < image.getHeight(); y++) {
                count += image.getRGB(x, y) == BAR ? 1 : 0;
            }
        }
        return count;
    }

    /** Where bars begin, from the left. */
    private static List<Integer> bars(BufferedImage image) {
        var starts = new ArrayList<Integer>();
        var inside = false;
        for (var x = 0; x < image.getWidth(); x++) {
            var isBar = false;
            for (var y = 0; y < image.getHeight(); y++) {
                isBar |= image.getRGB(x, y) == BAR;
            }
            if (isBar && !inside) {
                starts.add(x);
            }
            inside = isBar;
        }
        return starts;
    }
}
