package org.ent4j.ticketing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.print.PlotFormat;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.statistics.Counted;
import org.ent4j.ticketing.statistics.CountedTicket;
import org.ent4j.ticketing.statistics.Statistics;
import org.junit.jupiter.api.Test;

class StatisticsPlotsTest {

    private static final StatisticsTerms TERMS =
            StatisticsTerms.of(Lang.FR, StructureId::value, UsualCatalogue.catalogue());
    private static final List<CountedTicket> TICKETS = Counted.tickets(300, 7);
    private static final int FIRST = 0xFF1F4E79;
    private static final int SECOND = 0xFFB45F06;
    private static final int THIRD = 0xFF00735C;

    private static StatisticsPlots plots(List<CountedTicket> tickets) {
        return StatisticsPlots.of(Statistics.of(tickets, Counted.AUTUMN), TERMS);
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long pixels(BufferedImage image, int colour) {
        return IntStream.range(0, image.getWidth())
                .mapToLong(x -> IntStream.range(0, image.getHeight())
                        .filter(y -> image.getRGB(x, y) == colour)
                        .count())
                .sum();
    }

    @Test
    void a_plot_is_a_picture_of_its_size_with_a_colour_for_each_team() throws IOException {
        var image = image(plots(TICKETS).volumes(PlotFormat.PNG));

        assertThat(image.getWidth()).isEqualTo(StatisticsPlots.WIDTH);
        assertThat(image.getHeight()).isEqualTo(StatisticsPlots.HEIGHT);
        for (var colour : List.of(FIRST, SECOND, THIRD)) {
            assertThat(pixels(image, colour)).isGreaterThan(1000);
        }
    }

    @Test
    void parts_stand_on_one_another() throws IOException {
        var image = image(plots(TICKETS).volumes(PlotFormat.PNG));
        var together = IntStream.range(0, image.getWidth())
                .filter(x -> colours(image, x).containsAll(List.of(FIRST, SECOND, THIRD)))
                .count();

        assertThat(together).isGreaterThan(100);
    }

    private static Set<Integer> colours(BufferedImage image, int x) {
        var colours = new HashSet<Integer>();
        IntStream.range(0, image.getHeight()).forEach(y -> colours.add(image.getRGB(x, y)));
        return colours;
    }

    @Test
    void times_to_resolve_are_of_one_colour() throws IOException {
        var image = image(plots(TICKETS).resolution(PlotFormat.PNG));

        assertThat(pixels(image, FIRST)).isGreaterThan(10_000);
        assertThat(pixels(image, SECOND)).isZero();
    }

    @Test
    void the_same_figures_make_the_same_picture_and_others_another() {
        assertThat(plots(TICKETS).volumes(PlotFormat.PNG))
                .isEqualTo(plots(TICKETS).volumes(PlotFormat.PNG));
        assertThat(plots(TICKETS.subList(0, 100)).volumes(PlotFormat.PNG))
                .isNotEqualTo(plots(TICKETS).volumes(PlotFormat.PNG));
    }

    @Test
    void a_plot_is_a_page_of_pdf_too() throws IOException {
        for (var pdf :
                List.of(plots(TICKETS).volumes(PlotFormat.PDF), plots(TICKETS).resolution(PlotFormat.PDF))) {
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isOne();
                assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(StatisticsPlots.WIDTH);
            }
        }
    }

    @Test
    void nothing_counted_and_hostile_teams_are_plots_too() throws IOException {
        assertThat(image(plots(List.of()).volumes(PlotFormat.PNG))).isNotNull();
        assertThat(image(plots(List.of()).resolution(PlotFormat.PNG))).isNotNull();
        var hostile = Stream.of(
                        "sans équipe", "<b>", "L".repeat(60), "L".repeat(61), "\u202eevil", "evil", "\ud83d\ude00")
                .map(name -> of(TICKETS.get(0), name))
                .toList();
        for (var format : PlotFormat.values()) {
            assertThat(plots(Stream.concat(TICKETS.stream(), hostile.stream()).toList())
                            .volumes(format))
                    .isNotEmpty();
        }
    }

    private static CountedTicket of(CountedTicket ticket, String team) {
        return new CountedTicket(
                ticket.id(),
                ticket.school(),
                Optional.of(new TeamId(team)),
                ticket.category(),
                ticket.priority(),
                ticket.state(),
                ticket.notice(),
                ticket.moments(),
                ticket.lapses(),
                ticket.isOverdue(),
                ticket.course());
    }
}
