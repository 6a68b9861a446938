package kz.bilik.web.planning;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import kz.bilik.planning.CellProblem;
import kz.bilik.planning.LineCells;
import kz.bilik.planning.LineColumn;
import kz.bilik.planning.PlanFormService;
import kz.bilik.planning.PlanLine;
import kz.bilik.planning.PlanLineId;
import kz.bilik.planning.policy.LineFlag;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.persistence.Retrying;
import kz.bilik.web.shared.JsonMembers;
import kz.bilik.web.shared.Words;

/**
 * Saves a line of the plan form as it is typed: a line goes in as JSON, what is wrong with it comes back cell by cell. Only for the page itself, by
 * the session that opened it.
 */
@WebServlet("/planning/lines")
public class PlanLinesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient PlanFormService forms;

    @Inject
    private transient Retrying retrying;

    @Inject
    private transient Asked asked;

    @Inject
    private transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"application/json".equals(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        try (var reader = Json.createReader(request.getInputStream())) {
            var line = reader.readObject();
            var saved = retrying.call(() -> saved(line));
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    saved.add("count", count()).build());
        } catch (JsonException | ClassCastException | IllegalArgumentException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (StaleException stale) {
            answer(response, HttpServletResponse.SC_CONFLICT, message(words.get("shared.error.stale")));
        } catch (RefusedException refused) {
            answer(
                    response,
                    UNPROCESSABLE,
                    message(words.ground(refused.ruling().grounds().get(0))));
        }
    }

    private JsonObjectBuilder saved(JsonObject line) {
        var id = line.getJsonNumber("id");
        if (line.getBoolean("remove", false)) {
            forms.remove(new PlanLineId(JsonMembers.whole(line, "id")));
            return Json.createObjectBuilder().add("removed", true);
        }
        var cells = new EnumMap<LineColumn, String>(LineColumn.class);
        JsonMembers.object(line, "cells")
                .forEach((column, text) -> cells.put(LineColumn.valueOf(column), ((JsonString) text).getString()));
        var typed = new LineCells(cells);
        return json(
                id == null
                        ? forms.add(asked.owner(), typed)
                        : forms.change(
                                new PlanLineId(id.longValueExact()), typed, (int) JsonMembers.whole(line, "version")));
    }

    private JsonObjectBuilder count() {
        var count = forms.form(asked.owner()).count();
        return Json.createObjectBuilder()
                .add("lines", count.lines())
                .add("places", words.number(count.places()))
                .add("incomplete", count.incomplete())
                .add("told", words.of("planning.incomplete", count.incomplete()));
    }

    private JsonObjectBuilder json(PlanLine line) {
        var problems = Json.createObjectBuilder();
        line.problems().forEach(problem -> problems.add(problem.column().name(), told(problem)));
        var cells = Json.createObjectBuilder();
        line.cells().cells().forEach((column, text) -> cells.add(column.name(), text));
        return Json.createObjectBuilder()
                .add("id", line.id().value())
                .add("version", line.version())
                .add("complete", line.complete())
                .add("cells", cells)
                .add("problems", problems);
    }

    private JsonObject told(CellProblem problem) {
        return Json.createObjectBuilder()
                .add("text", words.ground(problem.ground()))
                .add("flag", problem.ground() instanceof LineFlag)
                .build();
    }

    private static JsonObject message(String text) {
        return Json.createObjectBuilder().add("message", text).build();
    }

    private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
    }
}
