package org.ent4j.examples.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.examples.sample.write.MemoryOutput;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Samples in memory, and their files read back by means of the JDK alone. */
final class Samples {

    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|null)");

    private Samples() {}

    static SampleSpec spec(int schools, long seed, double noise) {
        return SampleSpec.builder().schools(schools).seed(seed).noise(noise).build();
    }

    static Map<String, byte[]> files(SampleSpec spec) {
        var output = new MemoryOutput();
        Sample.of(spec).get().writeTo(output, Progress.NONE);
        return output.files();
    }

    /** The documents of the files whose path has the part. */
    static List<Document> documents(Map<String, byte[]> files, String part) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains(part) && file.getKey().endsWith(".xml"))
                .map(file -> parse(file.getValue()))
                .toList();
    }

    static Document parse(byte[] xml) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    static Stream<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    static Stream<Element> elements(Element inside, String name) {
        var nodes = inside.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    static List<Element> children(Element parent, String name) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    /** The values of an attribute of an AAF record. */
    static List<String> values(Element record, String name) {
        return elements(record, "attr")
                .filter(attr -> attr.getAttribute("name").equals(name))
                .flatMap(attr -> children(attr, "value").stream())
                .map(Element::getTextContent)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    static String value(Element record, String name) {
        return String.join("|", values(record, name));
    }

    static List<Element> records(Map<String, byte[]> files, String category) {
        return documents(files, "_" + category + "_").stream()
                .flatMap(document -> elements(document, "addRequest"))
                .toList();
    }

    static List<TruthLine> truth(Map<String, byte[]> files) {
        return new String(files.get("truth.jsonl"), UTF_8)
                .lines()
                .map(TruthLine::parse)
                .toList();
    }

    /** One line of the truth; {@code ""} stands for null. */
    record TruthLine(String uai, String source, String kind, String key, String label, String truth, String noise) {

        static TruthLine parse(String line) {
            var fields = FIELD.matcher(line)
                    .results()
                    .map(field -> field.group(2) == null ? "" : field.group(2))
                    .toList();
            return new TruthLine(
                    fields.get(0),
                    fields.get(1),
                    fields.get(2),
                    fields.get(3),
                    fields.get(4),
                    fields.get(5),
                    fields.get(6));
        }
    }
}
