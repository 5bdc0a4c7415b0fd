package org.ent4j.model.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.text.Label;
import org.junit.jupiter.api.Test;

class XmlEventsTest {

    private static final Label EXPECTED = Label.of("un fichier", "a file");

    /** The events as they come, pieces of one text put together. */
    private static final class Script implements XmlEvents {
        private final List<String> said = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private void say(String event) {
            if (!text.isEmpty()) {
                said.add(text.toString());
                text.setLength(0);
            }
            said.add(event);
        }

        @Override
        public void start(String name) {
            say("<" + name);
        }

        @Override
        public void text(char[] characters, int from, int length) {
            text.append(characters, from, length);
        }

        @Override
        public void end() {
            say(">");
        }
    }

    private static List<String> events(String xml, FeedLimits limits) {
        var script = new Script();
        try (var feed = XmlFeed.openAnyRoot(FeedSource.text("a.xml", xml), EXPECTED, limits)) {
            feed.events(script);
            feed.finish();
        }
        return script.said;
    }

    private static List<String> events(String xml) {
        return events(xml, FeedLimits.USUAL);
    }

    @Test
    void all_starts_texts_and_ends_come_in_their_order() {
        assertThat(events("<a> <b>x &amp; y</b><c/>z<!-- no --></a>"))
                .containsExactly("<a", " ", "<b", "x & y", ">", "<c", ">", "z", ">");
    }

    @Test
    void what_looks_like_a_tag_in_a_passage_is_none() {
        assertThat(events("<a><b><![CDATA[<c>]]></b><!-- <d> --><?p <e>?></a>"))
                .containsExactly("<a", "<b", "<c>", ">", ">");
    }

    @Test
    void a_text_of_many_blocks_comes_whole() {
        var text = "é".repeat(50_000);

        assertThat(events("<a>" + ("<b>" + text + "</b>").repeat(30) + "</a>"))
                .hasSize(92)
                .contains(text);
    }

    @Test
    void a_text_without_end_is_refused_wherever_it_begins() {
        for (var before : List.of("", "<b/>".repeat(5000), "<!-- c -->".repeat(900))) {
            var xml = "<a>" + before + "x".repeat(17 * FeedLimits.USUAL.text()) + "</a>";

            assertThatThrownBy(() -> events(xml))
                    .isInstanceOf(FeedRefused.class)
                    .hasMessageContaining("65536");
        }
    }

    @Test
    void a_text_just_within_the_bound_is_taken() {
        var text = "x".repeat(15 * FeedLimits.USUAL.text());

        assertThat(events("<a>" + text + "</a>")).contains(text);
    }

    @Test
    void bounds_smaller_than_a_block_are_kept() {
        var limits = new FeedLimits(8, 10, 1 << 20);

        assertThat(events("<a>" + "<b>y</b>".repeat(5000) + "</a>", limits)).hasSize(15_002);
        assertThatThrownBy(() -> events("<a>" + "<b>y</b>".repeat(5000) + "z".repeat(200) + "<b/></a>", limits))
                .isInstanceOf(FeedRefused.class);
    }

    @Test
    void a_feed_knows_whether_its_element_has_attributes() {
        try (var feed = XmlFeed.openAnyRoot(
                FeedSource.text("a.xml", "<a xmlns:x='u'><b c='1'/></a>"), EXPECTED, FeedLimits.USUAL)) {
            assertThat(feed.hasAttributes()).isFalse();
            feed.children(child -> assertThat(feed.hasAttributes()).isTrue());
        }
    }
}
