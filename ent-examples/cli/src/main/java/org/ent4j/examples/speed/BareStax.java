package org.ent4j.examples.speed;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * What the StAX of the JDK alone takes for the files of an export: to write the same elements and texts again, which it
 * is given in memory, or to read them; each in a JVM that starts cold.
 */
final class BareStax {

    static final String WRITE = "write";
    static final String READ = "read";

    private static final double NANOS = 1e9;

    private final XMLInputFactory in = XMLInputFactory.newDefaultFactory();
    private final XMLOutputFactory out = XMLOutputFactory.newDefaultFactory();
    private long writing;
    private long reading;
    private long bytes;

    private BareStax() {
        in.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    /** Writes or reads, and prints the figures as JSON. */
    public static void main(String[] words) throws IOException, XMLStreamException {
        var folder = Path.of(words[0]);
        var figures = words[1].equals(WRITE) ? new BareStax().written(folder) : new BareStax().readOnce(folder);
        System.out.println(new ObjectMapper().writeValueAsString(figures));
    }

    private Map<String, Object> written(Path folder) throws IOException, XMLStreamException {
        var again = folder.resolveSibling("again");
        Files.createDirectories(again);
        for (var file : files(folder)) {
            var target = again.resolve(String.valueOf(file.getFileName()));
            write(events(file), target);
            bytes += Files.size(target);
            Files.delete(target);
        }
        Files.delete(again);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("kilobytes", bytes / 1024);
        figures.put("writingSeconds", Target.rounded(writing / NANOS));
        return figures;
    }

    private Map<String, Object> readOnce(Path folder) throws IOException, XMLStreamException {
        var cpu = CpuTime.seconds();
        for (var file : files(folder)) {
            read(file);
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("readingSeconds", Target.rounded(reading / NANOS));
        figures.put("readingCpuSeconds", Target.rounded(CpuTime.seconds() - cpu));
        return figures;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(each -> each.toString().endsWith(".xml")).sorted().toList();
        }
    }

    /** Elements and texts in their order, an end as "". */
    private List<Event> events(Path file) throws IOException, XMLStreamException {
        var events = new ArrayList<Event>();
        try (var stream = Files.newInputStream(file)) {
            var reader = in.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case START_ELEMENT -> events.add(new Event(START_ELEMENT, reader.getLocalName()));
                    case END_ELEMENT -> events.add(new Event(END_ELEMENT, ""));
                    case CHARACTERS -> events.add(new Event(CHARACTERS, reader.getText()));
                    default -> {}
                }
            }
            reader.close();
        }
        return events;
    }

    private void write(List<Event> events, Path target) throws IOException, XMLStreamException {
        var start = System.nanoTime();
        try (var stream = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
            var writer = out.createXMLStreamWriter(stream, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            for (var event : events) {
                event.write(writer);
            }
            writer.writeEndDocument();
            writer.close();
        }
        writing += System.nanoTime() - start;
    }

    private void read(Path file) throws IOException, XMLStreamException {
        var start = System.nanoTime();
        try (var stream = Files.newInputStream(file)) {
            XMLStreamReader reader = in.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        }
        reading += System.nanoTime() - start;
    }

    private record Event(int kind, String text) {

        void write(XMLStreamWriter writer) throws XMLStreamException {
            switch (kind) {
                case START_ELEMENT -> writer.writeStartElement("men", text, "http://data.education.fr/ns/gar");
                case END_ELEMENT -> writer.writeEndElement();
                default -> writer.writeCharacters(text);
            }
        }
    }
}
