"""Groups the same stems with scikit-learn: reads {"documents", "topics", "k"} from standard input, prints one JSON object."""
import json
import sys
import time
import warnings

from sklearn.cluster import KMeans
from sklearn.decomposition import NMF, TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import v_measure_score
from sklearn.preprocessing import normalize

warnings.filterwarnings("ignore")
given = json.load(sys.stdin)
k = given["k"]
vectorizer = TfidfVectorizer(sublinear_tf=True, min_df=2, token_pattern=r"(?u)\S+")


def measured(group):
    began = time.perf_counter()
    tfidf = vectorizer.fit_transform(given["documents"])
    groups = group(tfidf)
    return {"v": v_measure_score(given["topics"], groups), "seconds": time.perf_counter() - began}


def k_means(points):
    return KMeans(n_clusters=k, n_init=10, random_state=1).fit_predict(points)


def latent(tfidf):
    rank = min(100, min(tfidf.shape) - 1)
    return k_means(normalize(TruncatedSVD(n_components=rank, random_state=1).fit_transform(tfidf)))


def factorised(tfidf):
    return NMF(n_components=k, init="nndsvd", max_iter=300, random_state=1).fit_transform(tfidf).argmax(axis=1)


print(json.dumps({"tfidf": measured(k_means), "svd": measured(latent), "nmf": measured(factorised)}))
