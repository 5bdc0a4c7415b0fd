package org.ent4j.model.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.model.feed.Feeds.BODY;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ent4j.model.feed.FeedRefusal.Broken;
import org.ent4j.model.feed.FeedRefusal.Empty;
import org.ent4j.model.feed.FeedRefusal.EntityRefused;
import org.ent4j.model.feed.FeedRefusal.Missing;
import org.ent4j.model.feed.FeedRefusal.NotXml;
import org.ent4j.model.feed.FeedRefusal.TextTooLong;
import org.ent4j.model.feed.FeedRefusal.TooBig;
import org.ent4j.model.feed.FeedRefusal.TooDeep;
import org.ent4j.model.feed.FeedRefusal.WrongEncoding;
import org.ent4j.model.feed.FeedRefusal.WrongFile;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlFeedTest {

    private static final Label EDT = FeedFormat.EDT.label();
    private static final FeedLimits TIGHT = new FeedLimits(3, 20, 2_000);

    private static String declared(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + BODY;
    }

    private static Class<?> refusal(byte[] bytes) {
        return Feeds.refusal(bytes).orElseThrow().reason().getClass();
    }

    private static Class<?> refusal(String text) {
        return refusal(text.getBytes(UTF_8));
    }

    private static Class<?> refusal(String text, FeedLimits limits) {
        return Feeds.refusal(FeedSource.text("f.xml", text), limits)
                .orElseThrow()
                .reason()
                .getClass();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "ISO-8859-15",
                "ISO-8859-1",
                "windows-1252",
                "iso8859-15",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-16"
            })
    void an_encoding_that_is_the_declared_one_is_read(String encoding) {
        var bytes = declared(encoding).getBytes(Charset.forName(encoding));
        assertThat(Feeds.read(FeedSource.bytes("f.xml", bytes), FeedLimits.USUAL))
                .containsExactly("é|Noël");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\uFEFF\uFEFF"})
    void byte_order_marks_do_not_matter(String marks) {
        assertThat(Feeds.read(FeedSource.text("f.xml", marks + declared("UTF-8")), FeedLimits.USUAL))
                .containsExactly("é|Noël");
        assertThat(Feeds.read(FeedSource.text("f.xml", marks + BODY), FeedLimits.USUAL))
                .containsExactly("é|Noël");
    }

    @Test
    void another_encoding_than_the_declared_one_is_named() {
        var issue = Feeds.refusal(declared("UTF-8").getBytes(Charset.forName("ISO-8859-15")))
                .orElseThrow();
        assertThat(issue.reason())
                .isInstanceOf(WrongEncoding.class)
                .extracting("declared")
                .isEqualTo("UTF-8");
        assertThat(refusal(BODY.getBytes(Charset.forName("ISO-8859-15")))).isEqualTo(WrongEncoding.class);
    }

    @Test
    void utf_8_that_is_declared_as_latin_is_found_at_the_end() {
        var issue = Feeds.refusal(declared("ISO-8859-15").getBytes(UTF_8)).orElseThrow();
        assertThat(issue.reason())
                .isInstanceOf(WrongEncoding.class)
                .extracting("actual")
                .isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-2022-CN", "x-JISAutoDetect"})
    void an_encoding_that_can_only_be_read_does_no_harm(String encoding) {
        assertThatCode(() -> Feeds.refusal(declared(encoding).getBytes(UTF_8))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ExportEmploiDuTemps><!--%s--></ExportEmploiDuTemps>",
                "<ExportEmploiDuTemps><?x %s?></ExportEmploiDuTemps>",
                "<ExportEmploiDuTemps><a><![CDATA[%s]]></a></ExportEmploiDuTemps>",
                "<!DOCTYPE ExportEmploiDuTemps [<!--%s-->]><ExportEmploiDuTemps/>"
            })
    void a_passage_without_end_is_refused_whatever_stands_in_it(String file) {
        var limits = new FeedLimits(32, 100, 1 << 20);
        var tooMuch = file.formatted("a <b> ".repeat(1_000));

        assertThat(Feeds.refusal(FeedSource.text("f.xml", file.formatted("a <b> ")), limits))
                .isEmpty();
        assertThat(Feeds.refusal(FeedSource.text("f.xml", tooMuch), limits))
                .map(Issue::code)
                .contains("feed.text-too-long");
    }

    @Test
    void an_encoding_that_nobody_knows_is_refused_by_its_name() {
        assertThat(Feeds.refusal(declared("KLINGON").getBytes(UTF_8))
                        .orElseThrow()
                        .reason())
                .isInstanceOf(Broken.class)
                .asString()
                .contains("KLINGON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE ExportEmploiDuTemps SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE ExportEmploiDuTemps SYSTEM \"file:///does/not/exist.dtd\">",
                "<!DOCTYPE ExportEmploiDuTemps PUBLIC \"-//X\" \"x.dtd\">",
                "<!DOCTYPE ExportEmploiDuTemps [<!ELEMENT Salle ANY>]>"
            })
    void a_document_type_opens_nothing(String doctype) {
        assertThat(Feeds.read(FeedSource.text("f.xml", doctype + BODY), FeedLimits.USUAL))
                .containsExactly("é|Noël");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">",
                "<!ENTITY c SYSTEM \"file:///etc/hostname\">",
                "<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;",
                "<!ENTITY c \"]>\"><!-- ]> -->"
            })
    void an_entity_is_refused_whether_it_is_used_or_not(String subset) {
        var head = "<!DOCTYPE ExportEmploiDuTemps [" + subset + "]>";
        assertThat(refusal(head + BODY)).isEqualTo(EntityRefused.class);
        assertThat(refusal(head + BODY.replace("Noël", "&c;"))).isEqualTo(EntityRefused.class);
        assertThat(refusal(head + BODY.replace("é", "&c;"))).isEqualTo(EntityRefused.class);
    }

    @Test
    void an_entity_that_nobody_declares_is_refused_too() {
        assertThat(refusal(BODY.replace("Noël", "&eacute;"))).isEqualTo(EntityRefused.class);
        assertThat(refusal(BODY.replace("é", "&eacute;"))).isEqualTo(EntityRefused.class);
    }

    @Test
    void the_entities_of_xml_itself_are_read() {
        var text = BODY.replace("Noël", "&lt;&amp;&#233;<![CDATA[<&]]>");
        assertThat(Feeds.read(FeedSource.text("f.xml", text), FeedLimits.USUAL)).containsExactly("é|<&é<&");
    }

    @Test
    void a_tag_that_has_entity_in_its_name_is_only_broken() {
        assertThat(refusal("<ExportEmploiDuTemps><identity></Salle></ExportEmploiDuTemps>"))
                .isEqualTo(Broken.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<ExportEmploiDuTemps>¶  <Salle></Sale> | ligne 2, colonne 12 : l'élément « Salle » n'est pas refermé"
                        + " | line 2, column 12: the element 'Salle' is not closed",
                "<ExportEmploiDuTemps>¶<Salle Nom=></Salle> | ligne 2, colonne 12 | line 2, column 12",
                "<ExportEmploiDuTemps><Salle> | ligne 1, colonne 29 | line 1, column 29",
            })
    void what_is_broken_is_said_in_our_words_whatever_the_machine_speaks(String file, String fr, String en) {
        var before = Locale.getDefault();
        try {
            for (var machine : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN)) {
                Locale.setDefault(machine);
                var broken = Feeds.refusal(FeedSource.text("f.xml", file.replace('¶', '\n')), FeedLimits.USUAL)
                        .orElseThrow();

                assertThat(broken.text(Lang.FR))
                        .endsWith("(tronqué ou mal formé) : " + fr + " ; attendu : " + EDT.fr());
                assertThat(broken.text(Lang.EN))
                        .endsWith("(truncated or malformed): " + en + "; expected: " + EDT.en());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_file_cut_anywhere_is_broken_or_empty() {
        var bytes = ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- é -->" + BODY).getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(refusal(Arrays.copyOf(bytes, length)))
                    .as("cut after %d bytes", length)
                    .isIn(Broken.class, Empty.class, NotXml.class);
        }
        assertThat(Feeds.refusal(bytes)).isEmpty();
    }

    @Test
    void what_is_no_xml_is_named() {
        assertThat(refusal("")).isEqualTo(Empty.class);
        assertThat(refusal(" \n\t")).isEqualTo(Empty.class);
        for (var text : new String[] {"PK\u0003\u0004", "%PDF-1.4", "{}", "[1]", "a;b", "<!doctype html><p>"}) {
            assertThat(refusal(text)).as(text).isEqualTo(NotXml.class);
        }
        assertThat(refusal("<html><body/></html>")).isEqualTo(WrongFile.class);
        assertThat(refusal("<HTML><BODY/></HTML>")).isEqualTo(WrongFile.class);
        assertThat(refusal("<STS_EDT/>")).isEqualTo(WrongFile.class);
    }

    @Test
    void bounds_hold_for_depth_text_attributes_names_comments_and_bytes() {
        var x = "x".repeat(1_000);
        assertThat(refusal("<ExportEmploiDuTemps><a><b><c/></b></a></ExportEmploiDuTemps>", TIGHT))
                .isEqualTo(TooDeep.class);
        assertThat(refusal(BODY.replace("Noël", x), TIGHT)).isEqualTo(TextTooLong.class);
        assertThat(refusal(BODY.replace("é", x), TIGHT)).isEqualTo(TextTooLong.class);
        assertThat(refusal(BODY.replace("Noël", "<" + x + "/>"), TIGHT)).isEqualTo(TextTooLong.class);
        assertThat(refusal(BODY.replace("Noël", "<!--" + x + "-->"), TIGHT)).isEqualTo(TextTooLong.class);
        assertThat(refusal(BODY.replace("Noël", "<a/>".repeat(1_000)), TIGHT)).isEqualTo(TooBig.class);
    }

    @Test
    void an_attribute_of_the_bound_itself_passes() {
        var exact = BODY.replace("é", "x".repeat(20));
        assertThat(Feeds.refusal(FeedSource.text("f.xml", exact), TIGHT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_counted_whatever_ends_them(String end) {
        var text = String.join(
                end, "<?xml version=\"1.0\"?>", "<ExportEmploiDuTemps>", "<a/>", "", "<b/>", "</ExportEmploiDuTemps>");
        var lines = new ArrayList<Integer>();
        try (var xml = XmlFeed.open(FeedSource.text("f.xml", text), FeedFormat.EDT, FeedLimits.USUAL)) {
            xml.children(name -> lines.add(xml.line()));
        }
        assertThat(lines).containsExactly(3, 5);
    }

    @Test
    void a_file_of_one_of_several_formats_tells_which() {
        var formats = Set.of(FeedFormat.SIECLE_ELEVES, FeedFormat.SIECLE_STRUCTURES);
        var expected = Label.of("un export SIECLE", "a SIECLE export");
        var good = FeedSource.text("f.xml", "<BEE_STRUCTURES/>");
        try (var xml = XmlFeed.open(good, formats, expected, FeedLimits.USUAL)) {
            assertThat(FeedFormat.ofRoot(xml.element())).contains(FeedFormat.SIECLE_STRUCTURES);
        }

        var other = FeedSource.text("f.xml", "<BEE_COMMUN/>");
        assertThatThrownBy(() -> XmlFeed.open(other, formats, expected, FeedLimits.USUAL))
                .isInstanceOfSatisfying(
                        FeedRefused.class,
                        refused -> assertThat(refused.issue().reason())
                                .isEqualTo(new WrongFile(FeedFormat.SIECLE_COMMUNS.label(), expected)));
    }

    @Test
    void comments_are_heard() {
        var comments = new ArrayList<String>();
        var text = "<ExportEmploiDuTemps><!-- degre=\"2D\" --><a/><!--b--></ExportEmploiDuTemps>";
        try (var xml = XmlFeed.open(FeedSource.text("f.xml", text), FeedFormat.EDT, FeedLimits.USUAL)) {
            xml.onComment(comments::add).children(name -> {});
        }
        assertThat(comments).containsExactly(" degre=\"2D\" ", "b");
    }

    @Test
    void attributes_are_listed_without_those_of_other_namespaces() {
        var text = "<ExportEmploiDuTemps xmlns='u' xmlns:o='o' Version='1' o:schemaLocation='x' UAI=' '/>";
        try (var xml = XmlFeed.open(FeedSource.text("f.xml", text), FeedFormat.EDT, FeedLimits.USUAL)) {
            assertThat(xml.attributes()).containsExactly("Version", "UAI");
            assertThat(xml.attribute("UAI")).isEmpty();
        }
    }

    @Test
    void what_a_file_gives_is_heard_as_given_by_those_who_ask_for_it() {
        var text = "<ExportEmploiDuTemps xmlns='u' xmlns:o='o' UAI=' ' o:x='y'>\n a <b xmlns=''>no</b>é<![CDATA[<c>]]>"
                + "</ExportEmploiDuTemps>";
        var heard = new StringBuilder();
        try (var xml = XmlFeed.open(FeedSource.text("f.xml", text), FeedFormat.EDT, FeedLimits.USUAL)) {
            assertThat(xml.namespace()).isEqualTo("u");
            assertThat(xml.givenAttributes())
                    .containsExactly(new XmlAttribute("", "UAI", " "), new XmlAttribute("o", "x", "y"));
            assertThat(xml.column()).isEqualTo(text.indexOf('>') + 2);
            xml.content(
                    child -> heard.append('[')
                            .append(xml.namespace())
                            .append(child)
                            .append(']'),
                    heard::append);
            xml.finish();
        }

        assertThat(heard).hasToString("\n a [b]é<c>");
    }

    @Test
    void text_between_elements_is_bounded_as_a_whole() {
        var text = "<ExportEmploiDuTemps>" + "0123456<b/>".repeat(3) + "</ExportEmploiDuTemps>";
        try (var xml = XmlFeed.open(FeedSource.text("f.xml", text), FeedFormat.EDT, TIGHT)) {
            assertThatThrownBy(() -> xml.content(child -> {}, piece -> {})).isInstanceOf(FeedRefused.class);
        }
    }

    @Test
    void a_missing_file_is_missing(@TempDir Path folder) {
        var issue = Feeds.refusal(FeedSource.file(folder.resolve("no.xml")), FeedLimits.USUAL);
        assertThat(issue.orElseThrow().reason()).isInstanceOf(Missing.class);
    }

    @Test
    void a_file_of_a_family_may_have_any_root_and_is_as_safe() {
        var label = Label.of("une table", "a table");
        try (var xml = XmlFeed.openAnyRoot(FeedSource.text("t.xml", "<t><r code=\"1\"/></t>"), label, TIGHT)) {
            assertThat(xml.element()).isEqualTo("t");
        }
        var entity = FeedSource.text("t.xml", "<!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><t>&e;</t>");
        assertThatThrownBy(() -> XmlFeed.openAnyRoot(entity, label, FeedLimits.USUAL))
                .isInstanceOf(FeedRefused.class);
        assertThatThrownBy(() -> XmlFeed.openAnyRoot(FeedSource.text("t.xml", "PK"), label, TIGHT))
                .isInstanceOf(FeedRefused.class);
    }
}
