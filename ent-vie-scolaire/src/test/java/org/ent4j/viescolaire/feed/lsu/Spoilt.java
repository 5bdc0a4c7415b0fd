package org.ent4j.viescolaire.feed.lsu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A livret as JSON with one value changed, whatever it is: too long, too short, off its scale, there twice, of something
 * else, or gone. Values of all kinds are reached as often as one another, however many of them there are.
 */
final class Spoilt {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEXTS = List.of(
            "", " ", "x", "0", "007", "12345", "a\u0001", "a\rb", "x".repeat(21), "x".repeat(101), "x".repeat(1501));
    private static final List<String> DAYS = List.of("+12026-09-01", "-0005-09-01", "0000-01-01");

    private final Random random;
    private final Map<String, List<Value>> byPath = new TreeMap<>();

    /** A value, and how another takes its place. */
    private record Value(JsonNode found, Consumer<JsonNode> set, Runnable remove) {}

    private Spoilt(Random random) {
        this.random = random;
    }

    /** The JSON with so many changes. */
    static String of(String json, Random random, int changes) {
        try {
            var tree = JSON.readTree(json);
            for (int i = 0; i < changes; i++) {
                new Spoilt(random).change(tree);
            }
            return tree.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void change(JsonNode tree) {
        gather("", tree);
        var paths = List.copyOf(byPath.keySet());
        var path = one(paths);
        var value = one(byPath.getOrDefault(path, List.of()));
        if (value.found() instanceof ArrayNode list) {
            list(list);
        } else {
            leaf(value, byPath.getOrDefault(path, List.of()));
        }
    }

    private void gather(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(iterable(object)).forEach(name -> {
                var child = object.get(name);
                add(path + "/" + name, new Value(child, to -> object.set(name, to), () -> object.remove(name)));
                gather(path + "/" + name, child);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                var at = i;
                if (list.get(i).isValueNode()) {
                    add(path + "[]", new Value(list.get(i), to -> list.set(at, to), () -> list.remove(at)));
                }
                gather(path, list.get(i));
            }
        }
    }

    private static List<String> iterable(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void add(String path, Value value) {
        if (!(value.found() instanceof ObjectNode)) {
            byPath.computeIfAbsent(path, any -> new ArrayList<>()).add(value);
        }
    }

    private void list(ArrayNode list) {
        switch (random.nextInt(3)) {
            case 0 -> list.removeAll();
            case 1 -> list.remove(random.nextInt(Math.max(1, list.size())));
            default ->
                list.add(
                        list.isEmpty()
                                ? TextNode.valueOf("x")
                                : list.get(random.nextInt(list.size())).deepCopy());
        }
    }

    private void leaf(Value value, List<Value> alike) {
        switch (random.nextInt(5)) {
            case 0 -> value.remove().run();
            case 1, 2 -> value.set().accept(one(alike).found());
            default -> value.set().accept(other(value.found()));
        }
    }

    private JsonNode other(JsonNode found) {
        if (found.isInt()) {
            return IntNode.valueOf(one(List.of(-1, 0, 1, 2, 3, 5, 8, 1000, 99_999)));
        }
        if (found.isTextual() && found.asText().matches("[0-9]{4}-.*")) {
            return TextNode.valueOf(one(DAYS) + (found.asText().contains("T") ? "T10:00:00" : ""));
        }
        var others =
                byPath.values().stream().flatMap(List::stream).map(Value::found).filter(JsonNode::isTextual);
        return random.nextBoolean() ? TextNode.valueOf(one(TEXTS)) : one(others.toList());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
