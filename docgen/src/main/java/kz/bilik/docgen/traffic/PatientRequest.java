package kz.bilik.docgen.traffic;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body is waited for with limited patience. */
final class PatientRequest extends HttpServletRequestWrapper {

    private ServletInputStream body;

    PatientRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new PatientStream(super.getInputStream(), System::nanoTime);
        }
        return body;
    }
}
