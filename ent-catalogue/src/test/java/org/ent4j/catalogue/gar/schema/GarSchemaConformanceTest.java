package org.ent4j.catalogue.gar.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ent4j.model.Conformance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** The tables say what the official schemas say: every element, in order, its length, how often, and every key. */
class GarSchemaConformanceTest {

    private static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private Element schema;

    @BeforeEach
    void nothingYet() {
        schema = null;
    }

    private void read(GarDegree degree) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        schema = factory.newDocumentBuilder()
                .parse(Conformance.file("gar/" + degree.schemaFile()).toFile())
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(each ->
                        XS.equals(each.getNamespaceURI()) && each.getLocalName().equals(name))
                .toList();
    }

    private static Stream<Element> descendants(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS(XS, name);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private Element type(String kind, String name) {
        return children(schema, kind).stream()
                .filter(each -> each.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private boolean isComplex(String name) {
        return children(schema, "complexType").stream()
                .anyMatch(each -> each.getAttribute("name").equals(name));
    }

    /** The elements of a type, those of the type that it extends first. */
    private List<GarField> fields(String typeName) {
        var type = type("complexType", typeName);
        var fields = new ArrayList<GarField>();
        descendants(type, "extension").forEach(each -> fields.addAll(fields(bare(each.getAttribute("base")))));
        descendants(type, "element").forEach(each -> fields.add(field(each)));
        return fields;
    }

    private GarField field(Element element) {
        var type = bare(element.getAttribute("type"));
        var isPart = isComplex(type);
        var isDate = type.equals("date");
        return new GarField(
                element.getAttribute("name"),
                isPart || isDate ? 0 : longest(type),
                !occurs(element, "minOccurs").equals("0"),
                !occurs(element, "maxOccurs").equals("1"),
                isDate,
                isPart ? fields(type) : List.of());
    }

    private static String occurs(Element element, String attribute) {
        var value = element.getAttribute(attribute);
        assertThat(value).isIn("", "0", "1", "unbounded");
        return value.isEmpty() ? "1" : value;
    }

    private int longest(String type) {
        var restriction = children(type("simpleType", type), "restriction").get(0);
        assertThat(bare(restriction.getAttribute("base"))).isEqualTo("string");
        var facets = children(restriction, "maxLength");
        assertThat(facets).hasSize(1);
        assertThat(restriction.getElementsByTagNameNS(XS, "*").getLength()).isEqualTo(1);
        return Integer.parseInt(facets.get(0).getAttribute("value"));
    }

    /** Of each object under that root, the fields of its key. */
    private Map<String, List<String>> keys(GarPart part) {
        var keys = new TreeMap<String, List<String>>();
        children(type("element", part.root()), "key")
                .forEach(key -> keys.put(
                        bare(children(key, "selector").get(0).getAttribute("xpath")),
                        children(key, "field").stream()
                                .map(field -> bare(field.getAttribute("xpath")))
                                .toList()));
        return keys;
    }

    @ParameterizedTest
    @EnumSource
    void every_object_stands_in_its_part_in_order(GarDegree degree) throws Exception {
        read(degree);

        for (var part : GarPart.values()) {
            var objects = fields(part.root());
            assertThat(objects).isNotEmpty().allSatisfy(object -> {
                assertThat(object.isRepeated()).isTrue();
                assertThat(object.isRequired()).isFalse();
            });
            assertThat(degree.schema().of(part))
                    .extracting(GarObject::name)
                    .containsExactlyElementsOf(
                            objects.stream().map(GarField::name).toList());
            assertThat(degree.schema().of(part))
                    .extracting(GarObject::fields)
                    .containsExactlyElementsOf(
                            objects.stream().map(GarField::parts).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_key_is_that_of_the_schema(GarDegree degree) throws Exception {
        read(degree);

        for (var part : GarPart.values()) {
            var keys = new TreeMap<String, List<String>>();
            degree.schema().of(part).forEach(object -> keys.put(object.name(), object.key()));
            assertThat(keys).isNotEmpty().isEqualTo(keys(part));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_part_is_a_root_with_a_version_and_there_are_no_others(GarDegree degree) throws Exception {
        read(degree);

        assertThat(schema.getAttribute("targetNamespace")).isEqualTo(degree.namespace());
        assertThat(schema.getAttribute("elementFormDefault")).isEqualTo("qualified");
        assertThat(children(schema, "element"))
                .extracting(each -> each.getAttribute("name"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(GarPart.values()).map(GarPart::root).toList());
        for (var part : GarPart.values()) {
            var attributes = children(type("complexType", part.root()), "attribute");
            assertThat(attributes)
                    .extracting(each -> each.getAttribute("name") + " " + each.getAttribute("use"))
                    .containsExactly("Version required");
        }
    }
}
