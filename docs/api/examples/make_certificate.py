"""Makes a certificate of the sample's data with nothing but Python's own library.

DOCGEN_URL and DOCGEN_KEY are set by the caller; the paper is written to the given file.
"""
import json
import os
import sys
import urllib.error
import urllib.request


def call(path, data=None):
    headers = {"Authorization": "Bearer " + os.environ["DOCGEN_KEY"]}
    body = None
    if data is not None:
        headers["Content-Type"] = "application/json"
        body = json.dumps(data).encode()
    request = urllib.request.Request(os.environ["DOCGEN_URL"] + "/api/v1/" + path, body, headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read()


def main():
    paper = sys.argv[1] if len(sys.argv) > 1 else "certificate.pdf"
    data = json.loads(call("templates/certificate/sample?lang=ru"))
    try:
        pdf = call("documents/certificate?lang=ru", data)
    except urllib.error.HTTPError as refusal:
        for violation in json.load(refusal).get("violations", []):
            print(violation["path"], violation["code"], violation["message"], file=sys.stderr)
        sys.exit(1)
    with open(paper, "wb") as file:
        file.write(pdf)


main()
