package org.ent4j.catalogue.feed.structure;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A file with one thing changed, at random. */
public final class XmlChanges {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "+7",
            " 3 ",
            "-0",
            "-1",
            "1.5",
            "4294967295",
            "4294967296",
            "x",
            "Masculin",
            " Feminin",
            "CAS",
            "ADFS ",
            "2012-02-29",
            "2011-02-29",
            " 2012-09-28 ",
            "2012-09-28Z",
            "2012-09-28+15:00",
            "0000-01-01",
            "10000-01-01",
            "28/09/2012",
            "2026-09-28T08:30:00",
            "2026-09-28T24:00:00",
            "2026-09-28T24:00:01",
            "2026-09-28T08:30:00.5Z",
            "2026-09-28",
            "0570001A",
            "AAAA",
            "AB==",
            "AQ==",
            "AAAAA",
            " A A A A ",
            "é",
            "\u00a0",
            "\n");

    private static final DocumentBuilder BUILDER = builder();
    private static final Transformer PRINTER = printer();

    private final Random random;
    private final Document document;

    private XmlChanges(Random random, Document document) {
        this.random = random;
        this.document = document;
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Transformer printer() {
        try {
            return TransformerFactory.newInstance().newTransformer();
        } catch (TransformerConfigurationException missing) {
            throw new AssertionError(missing);
        }
    }

    public static synchronized String of(String xml, Random random) {
        try {
            var document = BUILDER.parse(new InputSource(new StringReader(xml)));
            new XmlChanges(random, document).change();
            var out = new StringWriter();
            PRINTER.transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private void change() {
        var element = anElement();
        switch (random.nextInt(11)) {
            case 0 -> parent(element).removeChild(element);
            case 1 -> parent(element).insertBefore(element.cloneNode(true), element);
            case 2 -> swap(element);
            case 3, 4, 5 -> value(element);
            case 6 -> attribute(element).ifPresent(element::removeAttributeNode);
            case 7 -> element.setAttribute(random.nextBoolean() ? "unknown" : "Nom", aValue());
            case 8 -> element.setTextContent(element.getTextContent().isBlank() ? aValue() : "");
            case 9 -> element.appendChild(document.createTextNode(random.nextBoolean() ? " " : aValue()));
            default -> rename(element);
        }
    }

    private static Node parent(Element element) {
        return element.getParentNode();
    }

    private void swap(Element element) {
        var next = element.getNextSibling();
        while (next != null && next.getNodeType() != Node.ELEMENT_NODE) {
            next = next.getNextSibling();
        }
        if (next != null) {
            parent(element).insertBefore(next, element);
        }
    }

    private void value(Element element) {
        attribute(element).ifPresentOrElse(it -> it.setValue(aValue()), () -> {
            if (element.getElementsByTagName("*").getLength() == 0) {
                element.setTextContent(aValue());
            }
        });
    }

    private void rename(Element element) {
        var all = all();
        var other = all.get(random.nextInt(all.size())).getLocalName();
        document.renameNode(element, element.getNamespaceURI(), random.nextInt(4) == 0 ? "unknown" : other);
    }

    private String aValue() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private Optional<Attr> attribute(Element element) {
        var attributes = new ArrayList<Attr>();
        for (var i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getNamespaceURI() == null) {
                attributes.add(attribute);
            }
        }
        return attributes.isEmpty() ? Optional.empty() : Optional.of(attributes.get(random.nextInt(attributes.size())));
    }

    /** By name first, so that what is rare is changed as often as what is common; never the root. */
    private Element anElement() {
        var names = all().stream().map(Element::getLocalName).distinct().toList();
        var name = names.get(random.nextInt(names.size()));
        var named = all().stream().filter(it -> it.getLocalName().equals(name)).toList();
        return named.get(random.nextInt(named.size()));
    }

    private List<Element> all() {
        var found = document.getDocumentElement().getElementsByTagName("*");
        var all = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
