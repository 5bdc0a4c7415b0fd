package org.ent4j.catalogue.feed.gar.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes a file by chance, as a bad exporter might. */
final class Mutations {

    static final List<String> KINDS = List.of(
            "none",
            "remove",
            "double",
            "swap",
            "rename",
            "lengthen",
            "date",
            "text",
            "attribute",
            "copy key",
            "insert",
            "empty",
            "move",
            "version",
            "space");

    private static final List<String> DATES = List.of(
            "2012-02-29",
            "2013-02-29",
            "2012-13-01",
            "2012-00-10",
            "2012-1-1",
            "12-01-01",
            "02012-01-01",
            "12012-01-01",
            "0000-01-01",
            "-0001-01-01",
            "2012-01-01Z",
            "2012-01-01+02:00",
            "2012-01-01+14:00",
            "2012-01-01+14:01",
            "2012-01-01-13:59",
            "2012-01-01+24:00",
            "2012-01-01T00:00:00",
            "  2012-01-01\n",
            "2012-01-01 Z",
            "+2012-01-01",
            "2012-04-31",
            "2012-04-30",
            "",
            " ",
            "1900-02-29",
            "2000-02-29",
            "2012/01/01");
    private static final List<String> NAMES = List.of(
            "GARPersonNom", "GARStructureUAI", "GARMatiereCode", "GARPersonProfils", "GAREleve", "x", "garpersonnom");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** @return what was done */
    String mutate(Node root) {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var parents = new ArrayList<Node>();
        var leaves = new ArrayList<Node>();
        collect(root, parents, leaves);
        var parent = any(parents);
        var leaf = any(leaves);
        switch (kind) {
            case "remove" -> parent.children.remove(random.nextInt(parent.children.size()));
            case "double" ->
                parent.children.add(
                        random.nextInt(parent.children.size() + 1),
                        any(parent.children).copy());
            case "swap" ->
                Collections.swap(
                        parent.children,
                        random.nextInt(parent.children.size()),
                        random.nextInt(parent.children.size()));
            case "rename" -> (random.nextBoolean() ? leaf : parent).name = any(NAMES);
            case "lengthen" -> lengthen(leaf);
            case "date" -> date(root);
            case "text" -> parent.text = any(List.of("x", "\u00a0", " ", "\t", "&"));
            case "attribute" ->
                (random.nextBoolean() ? leaf : parent).attributes.put(any(List.of("id", "Version")), "1");
            case "copy key" -> copyKey(root);
            case "insert" -> (random.nextBoolean() ? leaf : parent).children.add(0, Node.value(any(NAMES), "y"));
            case "empty" -> leaf.text = "";
            case "move" -> parent.children.add(random.nextInt(parent.children.size()), parent.children.remove(0));
            case "version" -> root.attributes.remove("Version");
            case "space" -> leaf.text = " " + leaf.text;
            default -> {}
        }
        return kind;
    }

    private void lengthen(Node leaf) {
        var lengths = List.of(4, 5, 20, 21, 30, 31, 32, 45, 46, 64, 65, 255, 256, 500, 501);
        leaf.text = "é".repeat(any(lengths));
    }

    private void date(Node root) {
        root.children.stream()
                .filter(each -> each.children.stream().anyMatch(child -> child.name.equals("GARPersonDateNaissance")))
                .skip(random.nextInt(2))
                .findFirst()
                .ifPresent(person -> person.set("GARPersonDateNaissance", any(DATES)));
    }

    /** The texts of one object's first elements in another of its kind. */
    private void copyKey(Node root) {
        var one = any(root.children);
        var other = any(root.children);
        if (one.name.equals(other.name)) {
            for (int i = 0;
                    i < Math.min(random.nextInt(4), Math.min(one.children.size(), other.children.size()));
                    i++) {
                other.children.get(i).text = one.children.get(i).text;
            }
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void collect(Node node, List<Node> parents, List<Node> leaves) {
        if (node.children.isEmpty()) {
            leaves.add(node);
        } else {
            parents.add(node);
            node.children.forEach(child -> collect(child, parents, leaves));
        }
    }
}
