package org.ent4j.timetable.grid;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stax.StAXSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A page read back as XML, without DTD. */
record ReadPage(Document document) {

    static ReadPage of(String page) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var document = new DOMResult();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new StAXSource(factory.createXMLStreamReader(new StringReader(page))), document);
            return new ReadPage((Document) document.getNode());
        } catch (XMLStreamException | TransformerException unreadable) {
            throw new AssertionError(page, unreadable);
        }
    }

    String text() {
        return root().getTextContent();
    }

    Element root() {
        return document.getDocumentElement();
    }

    Set<String> tags() {
        return elements(document.getElementsByTagName("*"))
                .map(Element::getTagName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Element> all(String tag) {
        return elements(document.getElementsByTagName(tag)).toList();
    }

    /** Of each column after the first, the subjects from top to bottom, after "-" when the lesson is struck. */
    List<List<String>> lessonsByColumn() {
        var columns = all("th").stream()
                .filter(head -> head.getAttribute("scope").equals("col"))
                .count();
        var lessons = new ArrayList<List<String>>();
        IntStream.range(1, (int) columns).forEach(column -> lessons.add(new ArrayList<>()));
        var takenUntil = new int[(int) columns];
        var rows = elements(all("tbody").get(0).getElementsByTagName("tr")).toList();
        for (var row = 0; row < rows.size(); row++) {
            var cells = elements(rows.get(row).getChildNodes()).toList();
            var next = 0;
            for (var column = 0; column < columns; column++) {
                if (takenUntil[column] <= row) {
                    var cell = cells.get(next++);
                    var span = cell.getAttribute("rowspan");
                    takenUntil[column] = row + (span.isEmpty() ? 1 : Integer.parseInt(span));
                    if (column > 0) {
                        lessons.get(column - 1).addAll(lessons(cell));
                    }
                }
            }
            if (next != cells.size()) {
                throw new AssertionError("row " + row + " has " + cells.size() + " cells for " + next + " places");
            }
        }
        return lessons;
    }

    private static List<String> lessons(Element cell) {
        return ofClass(cell, "lesson")
                .map(lesson -> (lesson.getElementsByTagName("del").getLength() > 0 ? "-" : "+")
                        + ofClass(lesson, "subject")
                                .map(Element::getTextContent)
                                .collect(Collectors.joining()))
                .toList();
    }

    private static Stream<Element> ofClass(Element inside, String name) {
        return elements(inside.getElementsByTagName("*"))
                .filter(element -> element.getAttribute("class").equals(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
