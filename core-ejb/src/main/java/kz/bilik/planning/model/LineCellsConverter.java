package kz.bilik.planning.model;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;

/** The typed cells as one JSON object, column by column. */
@Converter(autoApply = true)
public class LineCellsConverter implements AttributeConverter<LineCells, String> {

    @Override
    public String convertToDatabaseColumn(LineCells cells) {
        return cells == null ? null : written(cells);
    }

    @Override
    public LineCells convertToEntityAttribute(String stored) {
        return stored == null ? null : read(stored);
    }

    public static String written(LineCells cells) {
        var object = Json.createObjectBuilder();
        for (var column : LineColumn.values()) {
            if (cells.has(column)) {
                object.add(column.name(), cells.get(column));
            }
        }
        return object.build().toString();
    }

    public static LineCells read(String stored) {
        var cells = new EnumMap<LineColumn, String>(LineColumn.class);
        try (var reader = Json.createReader(new StringReader(stored))) {
            reader.readObject()
                    .forEach((name, value) -> cells.put(LineColumn.valueOf(name), ((JsonString) value).getString()));
        }
        return new LineCells(cells);
    }
}
